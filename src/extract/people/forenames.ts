/** Forenames by the gender of most who bear them; names of both are left out. Compiled by hand. */

import type { Gender } from './gender.ts';

const MEN = words(`
  aaron abdul adam adolf ahmad ahmed ahmet al alan albert aleksandr alex alexander alexandre alexei alexey alfred
  ali alistair allen anatoly anders andre andreas andrei andrej andrew andrey andrii andy angus ansar anthony
  anton antonin antonio antony arkady arnaud arnold artem arthur ashraf austin axel ayman barack barry bartosz
  baruch bashar bashir ben benjamin bernard bernie bill billy bob bobby bogdan boris brad brandon brendan brent
  brett brian bruce bruno bryan byron callum cameron carl carles carlos cedric charles charlie chris christian
  christoph christopher chuck clarence claude clay clement clint colin corey cory craig cristian curtis cyril
  cyrus dale damian damon dan dana daniel danilo danny darren darryl daryl dave david dean deepak denis dennis
  denys derek dick dieter dietmar dimitri dmitry dominic don donald donatas doug douglas duncan dustin dwight
  dylan eamon ed eddie edgar edmund eduardo edward ehud elijah elliott emmanuel emmerson enrique eric erik ernest
  ernesto esteban ethan etienne eugene evan evgeny ewan farid fedor felipe felix ferdinand fernando finn florian
  floyd francis francisco francois frank franklin franz fred frederick friedrich fumio gabriel gabriele garrett
  gary gavin geert gene gennady geoffrey georg george georges gerald gerhard gianni gilbert giorgi giovanni
  giuseppe glen glenn gordon graham grant greg gregory guillaume gunter gustavo guy hakan hamid hans harold harry
  haruki harvey hassan hector heiko heinrich helmut henry herbert herman herve hiroshi horst howard hubert hugh
  hugo humza ian ibrahim igor ilan ilya imran isaac ismail itamar ivan jack jackson jacob jaime jake jakob jamal
  james janez jared jaroslaw jarosław jason javier jeb jeff jeffrey jens jeremy jeroen jerome jerry jesse jim
  jimmy jiri joachim joao joaquin joe joel johan johann johannes john johnny jon jonas jonathan jorge jose josef
  josep joseph josh joshua josé juan juha julian jurgen justin kamal karim karl kazimierz keir keith kellen kemal
  ken kenneth kent kevin khizr kiril kirill kirk klaus konstantin kostas kurt kwame kyle lance larry lars laszlo
  laurent lawrence lech lee leo leon leonard leonid levi lewis lindsey lloyd lorenzo louis lubomir luca lucas
  luigi luis luiz luke mahmoud maksym malcolm mamuka manfred manuel marc marcel marcin marco marcus marek mariano
  mario mark marshall martin marty marvin mateusz mathew matt matteo matthew matthias maurice max maxim mehmet
  michael miguel mike mikhail milan milos mirek mitch mitchell mitt mohamad mohamed mohammad mohammed moshe
  muhammad mustafa nabil naftali narendra nate nathan nathaniel nayib neil newt nicholas nick nicolae nicolas
  nigel nikita nikol nikolai nikolas noah norman nuri olaf oleg oleksandr oleksii oleksiy oliver omar orrin oscar
  otto owen pablo paolo pascal patrick paul pavel pawel pedro pete peter petr petro phil philip philippe phillip
  pierre pranab qassem rafael rafal rahul rajesh ralph ramon ramzan rand randall randy raul ray raymond recep
  reggie reince reinhard rex reza ricardo richard rick ricky rishi rob robby robert roberto rodney rodrigo roger
  roland roman ron ronald ross roy ruben rudolph rudy rupert russ russell rustem ryan sajid salman salvador sam
  samir samuel santiago scott sean sebastian serge sergei sergey sergii sergio serhii serhiy seth shane shawn
  shimon shinzo sidney silvio simon slobodan spencer stanislav stanley stefan steffen stephen steve steven stewart
  stuart sven syed taras tariq ted terence terrence terry theodore thierry thomas tim timothy timur tobias todd
  tom tomas tomasz tommy tony toomas travis trevor troy tyler ulrich umar uwe vaclav vasily vasyl vernon
  viacheslav victor viktor vincent vincenzo vitali vitalii vitaly vladimir vladislav volker volodymyr vyacheslav
  wade wallace walter waqar warren wayne werner wesley wilhelm will william willie winston witold wolfgang xavier
  xi yair yannis yasser yevgeny yitzhak yoav yoshihide youssef yuri yury yusuf zachary zbigniew zoltan
`);

const WOMEN = words(`
  aaliyah abigail adriana agata agnes agnieszka aisha aleksandra alena alexandra alexis alice alicia alison alla
  allison alyssa amal amanda amber amelia amelie amina amira amy ana anastasia andrea angela angelina angelique
  anita anja anjali ann anna annalena anne anneliese annette annie antonia anya aoife aparna ariana arianna arlene
  ashley asma astrid audrey aurelie ayesha barbara beata beatrice becky benazir bernice beth betsy betty beverly
  bianca birgit bonnie brenda brianna bridget brigitte brittany brooke camila camille candace carla carly carme
  carmen carol carole caroline carolyn carrie cassandra cassidy catarina catherine cathy cecile cecilia celia
  celine charlotte chelsea cheryl chiara chloe christiane christina christine cindy claire clara claudia
  clementine colleen condoleezza connie cristina crystal cynthia daisy dalia danielle daria darlene dawn debbie
  deborah debra delia delores delphine denise diana diane dianne dilma dolores dominique donna doria doris dorothy
  edith eileen ekaterina elaine eleanor elena elif elina elisa elisabeth elisabetta elise elizabeth elke ella
  ellen elodie emily emma emmanuelle erica erin estelle ester esther ethel eugenia eva evelyn fatima fatou
  fernanda fiona frances francesca françoise freya gabriela gail georgina geraldine gina ginger giorgia gita
  giulia gladys glenda gloria grace greta gwen gwendolyn haley hanan hannah harriet hatice hazel heather heidi
  helen helena helga helima helle hilary hillary hina hind huma ida imogen indira ines inga ingeborg ingrid inna
  irene irina iris iryna isabel isabella isabelle ivana ivanka jacinda jackie jacqueline jadwiga jan jana jane
  janet janice jasmin jasmine jeanette jeanne jelena jen jenna jennifer jenny jessica jill jo jo-renee joan joana
  joann joanna joanne jocelyn jody josephine joy joyce juanita judith judy julia juliana julie jutta kaitlyn kaja
  kamala kamila karen karin karoline katarina kate katherine kathleen kathryn kathy katie katja katrina katya
  kayla kelly kellyanne kersti kim kimberly kinga kirsten kirstjen kirsty kristen kristin ksenia laetitia laila
  larisa laura lauren layla leah leila lena leonor leslie liliana lillian linda lindsay lisa liudmila liz lois
  loretta lori lorraine louise lucia lucie lucille lucy ludmila luisa lydia lynn lyudmila madeleine magdalena
  maggie maia maja malala manuela mara marcela marcia margaret margarita margaux margrethe maria mariah marian
  mariana marie marieke mariia marilyn marina marine mariya marjorie marlene marsha marta martha mary matilda
  maureen maxine maya megan megyn melania melanie melinda melissa mercedes meredith mia michaela michele micheline
  michelle mildred miranda molly mona monica nadezhda nadia najat nancy naomi nargis natalia natalie nataliya
  natasha nicola nicole nigella nikki nikola nina noor nora norma oksana olena olga olha olivia paige pam pamela
  paola patricia patty paula pauline peggy penny petra phyllis polina priscilla priti priyanka rachel raisa rania
  rebecca regina rehana renate renee rhonda rita roberta robin rosa rosalind rose rosemary roxanne ruba rukmini
  ruth saba sabrina sally samantha sanae sandra sania sanna sara sarah savannah shabana shannon sharon sheila
  shelby shelley sherry shireen shirley sigrid silvia simone siobhan sofia soledad sonia sophia sophie stacey
  stacy stella stephanie sue suella susan susana susanna susie suzanne svetlana svitlana sylvia tamar tamara tammy
  tanya tara tatiana tatjana teresa tereza terri theresa thuli tiffany tina toni tracy tulsi ursula uzma valentina
  valeria valerie vanessa vera verena veronica veronika vicki victoria viktoria viola vivian vivienne vjosa wanda
  wendy whitney wilma xiomara yana yasmin yelena yevgenia yolanda yulia yuliya yvonne zainab zara zehra zoe zofia
  zsuzsanna
`);

/** The gender that a forename tells, or null; letter case does not matter. */
export function genderOfForename(forename: string): Gender | null {
  const name = forename.toLowerCase();
  if (MEN.has(name)) return 'MALE';
  return WOMEN.has(name) ? 'FEMALE' : null;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
