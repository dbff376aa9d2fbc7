/** Forenames of men, one string in lower case; women hardly bear them. */

/*
 * Those that at least 95 of 100 bearers share the gender of, of 1,500 bearers or more in the national data on names of
 * the United States' Social Security Administration (public domain, births 1880 to 2015), and more compiled by hand for
 * the rest of the world. Names that are words or places as well are left out.
 */
export const MEN_NAMES = `
  aaden aamir aarav aaron aarush abdiel abdul abdullah abdulrahman abe abel abelardo abhinav abner abraham abram abran
  ace achilles adalberto adam adan aden adin aditya adnan adolf adolfo adolph adolphus adonis adriano aedan agustin
  aharon ahmad ahmed ahmet ahmir aidan aiden ajay akash akeem akhil akil akshay al alain alan alaric albert alberto
  albin aldo alec alejandro alek aleksander aleksandr alen alessandro alex alexander alexandre alexandro alexavier
  alexei alexey alexzander alfonso alfonzo alford alfred alfredo ali alistair allan allen alonso alonza alonzo
  aloysius alphonse alphonso alphonzo alston alton alvaro alvin amado amador amar amarion ambrose ameer americo amin
  amir ammar ammon amon amos anakin anand anas anastacio anatoly anders anderson andrae andre andreas andrei andrej
  andres andrew andrey andrii andy angelo angus anibal anish ansar ansel anselmo anson anthoney anthony antione
  antoine anton antone antoni antonin antonino antonio antony antwain antwan antwon antwone anwar apollo aram archer
  archibald archie ares aric arik arjun arkady arlan arlo armaan arman armand armando armen armin armon armond arnaldo
  arnaud arnav arne arnold arnoldo arnulfo aron arron arsenio artem artemio arther arthur arturo arvid arvil arvin
  aryeh asher ashraf ashwin atlas atticus augustin augustus aurelio austin auston authur avraham avrohom axel axl
  axton ayaan ayden aydin ayman ayush babyboy baldemar baltazar barack barney barrett barron barry bart bartholomew
  bartley barton bartosz baruch bashar bashir basil baxter beau beck beckett beckham ben benedict benicio benito
  benjamen benjamin benjiman bennett benny benson bently benton bernabe bernard bernardo bernie bert bertram bertrand
  bilal bill billy bjorn blade blain blaine blake blane blas bob bobby bode boden bodhi bodie bogdan booker boone
  boris bowen boyce boyd brad braden bradford bradley bradly bradon bradyn braeden braedon braiden brandan branden
  brandin brando brandon brandt brannon branson brant brantley braulio braxton brayan brayden braydon braylon brayson
  brayton brendan brenden brendon brennen brennon brent brenton bret brett brian brice bridger brien briggs brigham
  brion broc brock broderick brodie brodrick brody bronson bruce bruno bryan bryant bryce brycen bryon brysen bryson
  bud buddy buford burke burl burt burton buster butch byron cade caden caeden cael caesar caiden cain cal cale caleb
  callum calvin cameron camilo camron candelario candido cannon canon cardell carl carles carleton carlo carlos
  carlton carmelo carmine carsten carter carver casen casimir cason cassius cayson ceasar cecil cecilio cedric cedrick
  celestino celso cesar chace chadd chadrick chadwick chaim charles charlie charlton chas chasen chaz chet chris
  christ christian christofer christoper christoph christophe christopher christos chuck cian cipriano ciro clarance
  clarence clark claud claude claudio clay clayton clem clement clemente cleon cleophus cletus cleve clifford cliffton
  clifton clint clinton clive cloyd clyde coby codey cody coen cohen cole coleman coleton colin collin colson colt
  colten colter coltin colton columbus conan conner connor conor conrad conrado constantine conway cooper corban
  corbett corbin cord cordell cordero corey cormac cornelious cornelius cornell cort cortez cortland corwin cory cosmo
  coy craig crawford creed creighton crispin cristian cristiano cristobal cristofer cristopher cullen curt curtis
  curtiss cyle cyril cyrus dagoberto dain dajon dajuan dale dalen dallin dalton damarcus damarion damen dameon damian
  damien damion damon damond dan dana dandre dane dangelo danial daniel danilo danny dante daquan darel darell daren
  darin dario darius darold daron darrel darrell darren darrick darrin darrion darris darrius darron darry darryl
  darryn darvin darwin daryl daryll dashaun dashiell dave daven daveon davey davian david davin davion davis davon
  davonte dawayne dawson dax daxton daylan daylon dayton deacon dean deandre deangelo deante deanthony declan dedric
  dedrick deegan deepak deion dejon dejuan delano delbert delfino delmar delmas delmer delton delvin delwin demarco
  demarcus demario demarion demarius demetri demetrio demetrios demetrious demetrius demian demitri demitrius demond
  demonte denis dennis denny denton denys denzel denzil deondre deonta deontae deonte dequan derald dereck derek deric
  derick derik deron derrek derrell derrick derrik derwin desean deshaun desmond dev devante devaughn devion devonta
  devontae devonte dewayne dewey dewitt dexter dezmond dhruv dick diego dieter dietmar dilan dillan dillard dillion
  dillon dimas dimitri dimitrios dino dionicio dionte dirk dixon dmitri dmitry dock domenic domenick domenico domingo
  dominic dominick dominik domonic don donal donald donatas donato donavan donavin donavon dondre donn donny donovan
  donta dontae dontavious dontay donte dontrell doran doug douglas douglass dov dovid doyle drake draven drayton duane
  dudley duncan durell durrell durward durwood dustan dustin dustyn duwayne dwain dwaine dwane dwayne dwight dylan
  dylon eamon ean earle easton eben ed edd eddie eddy eder edgar edgardo edison edmond edmund edmundo edsel edson
  eduardo edward edwardo edwin efrain efrem efren ehud eian eladio elam elbert elden eldon eldred eldridge eleazar
  elgin eli elian elias eliazar eliel eliezer elijah elio eliseo eliyahu elliott ellsworth elmer elmo elmore eloy
  elroy elton elvin elvis elwin elwood elwyn emanuel emil emiliano emilio emmanuel emmerson emmet emmett emmit emmitt
  enoch enos enrico enrique enzo ephraim epifanio erasmo eriberto eric erich erick erik ernest ernesto ernie ernst
  errol erskine ervin erwin esai esau esequiel esteban estevan ethan ethen etienne eugene eugenio eusebio evan evander
  evans evaristo everardo everett everette evert evgeny ewan ezekiel ezequiel ezra fabian fabio faisal farid faris
  faron faustino fausto favian federico fedor feliciano felipe felix felton ferdinand fermin fernando fidel fidencio
  filiberto filip finn finnegan finnian flavio fletcher florencio florentino florian floyd ford forrest francesco
  francis francisco franco francois frank franklin franklyn franky fransisco franz fred freddy frederic frederick
  fredric fredrick fredy freeman friedrich fritz fulton fumio furman gabe gabino gabriel gabriele gael gaetano gage
  gaige galen gamaliel gannon gardner gareth garett garfield garland garold garren garret garrett garrick garrison
  garry garth garvin gary gaspar gaston gatlin gauge gaven gavin gavyn gaylord gearld geary geert genaro gene gennady
  gennaro geno geoff geoffery geoffrey georg george georges geovanni geovanny gerald geraldo gerard gerardo gerhard
  gerold geronimo gerrit gerson gian giancarlo gianluca gianni gibson gideon gil gilbert gilberto giles gino giorgi
  giovani giovanni giovanny giuseppe glen glendon glenn glenwood godfrey gonzalo gordon gorge grady graeme graham
  grant granville graydon greg gregg greggory gregorio gregory greyson griffen griffin grover guido guillaume
  guillermo gunnar gunner gunter gus gustav gustave gustavo guy haden hadi hakan hakeem hakim hal hamid hamilton
  hampton hamza hank hans hansel hardy harlan harland harlen harmon harold harrell harris harrison harry haruki harvey
  hasan haskell hassan hayes hayward haywood heath heber hector heiko heinrich helmut henderson henrik henry herb
  herbert heriberto herman hermon hernan herschel hershel herve hezekiah hilario hilton hipolito hiram hiroshi hobart
  hobert holden homer homero horace horacio horst hosea howard howell hoyt hubert huey hugh hugo humberto humza hunter
  hurley hussein huston huy hyman hyrum iain ian ibrahim idris ignacio ignatius igor ike iker ilan ilya immanuel imran
  irvin irving irwin isaac isaak isac isacc isadore isael isai isaiah isaias ishaan ishan ishmael isiah isidro ismael
  ismail isreal issac itamar ivan izaac izaak izaiah izak izayah jabari jacari jace jacen jacinto jack jackson jacob
  jacobo jacoby jacorey jacques jacquez jad jadiel jadon jaedon jagger jaheim jahir jahlil jahmir jaime jair jairo
  jairus jaison jajuan jake jakob jakobe jakub jaleel jalen jalil jalon jamaal jamal jamar jamarcus jamarion jamarius
  jameel jamel jamell james jameson jamil jamin jamir jamon janez jaquan jaquez jarad jared jarell jaret jarett jarius
  jarod jaron jaroslaw jarosław jarrad jarred jarrell jarren jarret jarrett jarrod jarvis jase jasen jashawn jashua
  jason jasper javan javaris javen javian javier javin javion javon javonte jax jaxen jaxon jaxson jaxton jay jayceon
  jaycob jaydon jaylon jaymes jayquan jaysen jayson jayvion jayvon jaziel jeanpaul jeb jed jedediah jedidiah jeff
  jefferey jeffery jeffrey jeffry jennings jens jerad jerald jeramiah jeramie jeramy jered jerel jerell jereme jeremey
  jeremi jeremiah jeremias jeremie jeremy jerimiah jermain jermaine jermey jermiah jerod jeroen jerold jerome jeromy
  jeron jeronimo jerrad jerred jerrel jerrell jerrick jerrod jerrold jerron jerry jeshua jess jesse jesus jethro jett
  jevon jhon jim jimmy jiri joachim joao joaquin joe joel joeseph joesph johan johann johannes johathan john johnathan
  johnathon johnmichael johnny johnpaul johnson johny jomar jon jonah jonas jonatan jonathan jonathon jones jonny
  jordy jorge jose josef joseluis josep joseph josh joshua joshuah josiah josias josue josé jovani jovanni jovanny
  jovany joziah juan juancarlos juanpablo judah judd judson juelz juha julian julien julio julius junius jurgen justen
  justin juston justyn juwan kade kadeem kaden kadin kaeden kael kahlil kaiden kain kaine kainoa kaison kale kaleb
  kalel kalob kalvin kamal kamarion kamran kamron kane kannon kareem karim karl karlos kase kasen kash kason kavin
  kavon kayleb kayne kayson kazimierz keandre keanu kedrick keenan keion keir keith kejuan kelan kellen kelton kelvin
  kemal ken kenan kendric kendrick kenji kennard kenneth kenney kennith kennon kennth kenny kent kenton kentrell
  kenyon keon kermit kerwin keshaun kevan keven kevin kevon keyon keyshawn khaled khalid khalil khizr khristopher kian
  kiefer kiel kieth kingston kip kipp kiril kirill kirk kirkland kirt klaus klayton knox kobe koby kody koen kohen
  kohl kole kolin kollin kolten kolton konner konnor konrad konstantin konstantinos korbin kostas kraig krish
  kristofer kristoffer kristopher kurt kurtis kwame kyan kyle kyren kyron kyson lachlan ladarius lafayette laird laith
  lamar lamarcus lamarr lambert lamont lamonte lance landan landen landin landon lanny laron larry lars lary laszlo
  lathan laurance laurence laurent lauro lavar lawerence lawrance lawrence lawson lawton lazaro lazarus leamon leander
  leandro lech lee leeland leeroy leif leland lemar lemuel len lenard lenny lenwood leo leobardo leon leonard leonardo
  leonel leonid leonidas leopold leopoldo leron leroy les lester levar levi lew lewis lex liam lincoln lindsey lino
  linton linus linwood lionel lisandro lloyd lon lonny lonzo lorenzo lorne louie louis lowell loyd lubomir luc luca
  lucas lucian luciano lucien lucio lucious lucius lucus ludwig luigi luis luiz lukas luke luther lydell lyle lyman
  lyndon lynwood mac macario maceo mack maddox magnus mahdi mahlon mahmoud makai makhi maksim maksym malachi malakai
  malaki malcolm malcom maleek malek malik malique malvin mamuka manfred manny manuel marc marcel marcelino marcello
  marcellus marcelo marcial marcin marco marcos marcus marek margarito mariano marino mario marius mark markanthony
  markeith markel marko markus marlon marquan marques marquez marquis marquise marshall marshawn martel martell martez
  martin marty marvin masen mason massimo mateo mateusz mathew mathias mathieu matias matt matteo matthew matthias
  maurice mauricio mauro max maxim maximilian maximiliano maximillian maximino maximo maximus maxton maxwell maxx
  mayer maynard mcarthur mccoy mehmet meir mekhi melton melvin melvyn menachem mendel merton mervin meyer michael
  micheal mick mickel migel miguel miguelangel mike mikeal mikhail milan milford millard milo milos milton miquel
  mirek misael mitch mitchel mitchell mitt modesto mohamad mohamed mohammad mohammed moises monte montrell monty
  mordechai morris morton mose moses moshe muhammad muhammed murray murry musa mustafa myles myron nabil naeem naftali
  nahum naim napoleon narciso narendra nash nasir nate nathan nathanael nathanial nathaniel nathen nayib nazir neal
  ned neel nehemiah neil neill nels nelson nestor neville nevin newell newt newton neymar nicholas nicholaus nick
  nicklas nicklaus nickolas nickolaus nicolae nicolas nigel nikhil nikita niklas nikol nikolai nikolaos nikolas
  nikolaus niles nils nino nixon noah noe nolan nolen norbert norberto norman normand norris norwood nuri obed obie
  octavio octavius odin odis olaf olan oleg oleksandr oleksii oleksiy olen olin oliver omar omari omarion omer oneal
  oran oren orin orion orrin orval orville osbaldo oscar osiel oskar osman osmar osvaldo oswald oswaldo otho otis
  ottis otto owen oziel pablo paolo parth pascal pascual pasquale patric patricio patrick paul paulo pavel pawel pedro
  percy perry pete peter petr petro phil philip philippe phillip phineas pierce pierre pierson pietro porfirio porter
  pranab pranav prentice prentiss princeton qassem quentin quenton quinten quintin quinton quran raekwon rafael rafal
  rafe raheem rahsaan rahul raiden raj rajesh rakeem ralph ramiro ramon ramone ramses ramzan rance rand randal randall
  randel randell randle randolph randon randy ransom raoul raphael rashaad rashad rashard rasheed rashid raul ravi ray
  rayburn rayford raymon raymond raymundo raynard rayshawn rayvon recep reed reggie reginal reginald reid reinaldo
  reince reinhard renaldo renard renato reuben rex rexford rey reymundo reynaldo reynold reza rhett ricardo richard
  richardo richie richmond rick rickey ricky rico ridge rigo rigoberto rishi ritchie rob robb robby robert roberto
  robinson roby rocco rod roddy roderic roderick rodger rodney rodolfo rodrick rodrigo roel rogelio roger rogers rohan
  rohit rojelio roland rolando rolf rolland rollie rollin roman romel romello romeo ron ronald ronaldo ronan rondal
  rondell ronin ronnie ronny rony roosevelt roque rosalio roscoe rosendo rosevelt ross rowland roy ruben rubin rudolf
  rudolfo rudolph rudy rueben rufus rupert russ russel russell rustem rustin rusty ryan ryder ryker ryne ryon saad
  sabastian sabino sahil sajid sal salman salomon salvador salvatore sam sameer samir sammuel sammy sampson samson
  samual samuel sanders sandro sanford sanjay santiago santino santo saul savion scot scott scotty seamus sean
  sebastian sebastien sedrick serge sergei sergey sergii sergio serhii serhiy servando seth seymour shaan shad shamar
  shamus shane sharif shaun shawn shayan shedrick sheldon shelton shemar sherman sherrod sherwin sherwood shimon
  shinzo shlomo shmuel sid siddharth sidney silas silverio silvestre silvio simeon simon sixto slade slobodan smith
  solomon sonny spencer stafford stan stanislav stanley stanton steele stefan stefano steffen stefon stephan stephen
  stephon stetson stevan steve steven stewart stoney stuart sven syed sylas sylvan sylvester tad taha tahj talan talen
  talmadge talon tanner taras tarek tarik tariq taron taurean taurus tavares tavaris tavian tavin tavion tavis tavon
  ted teddy teodoro terance terell terence terrance terrel terrell terrence terron terry tevin tex thad thaddeus thane
  thatcher theadore theodis theodore theophilus theron thiago thierry thomas thompson thor thornton thurman thurston
  tiago tillman tim timmothy timmy timothy timur tino tito titus tobias tobin tod todd tom tomas tomasz tommy toney
  tony toomas torin trace trae travion travis travon trayvon tre tremayne trent trenten trenton trever trevin trevion
  trevis trevon trevor trey treyton treyvon tripp triston troy truman tucker turner tyce tyler tyquan tyran tyre
  tyreek tyreese tyrek tyrel tyrell tyren tyrese tyrin tyrique tyron tyrone tyrus tyshaun tyshawn tyson tzvi ubaldo
  ulises ulrich ulysses umar uriel urijah uwe uziel vaclav valente valentin valentino vance vann varun vasily vasyl
  vaughn vern vernard vernon viacheslav vic vicente victor vidal vihaan vikram viktor vince vincent vincente vincenzo
  vinson virgil vishal vitali vitalii vitaly vito vivek vladimir vladislav volker volodymyr vyacheslav wade waldo
  waleed walker wallace wally walt walter walton waqar ward wardell warner warren watson wayde wayland waylon wayman
  waymon wayne webster weldon wellington welton wendall wendel wendell werner wes wesley westin westley weston wilber
  wilbert wilbur wilburn wiley wilford wilfred wilfredo wilhelm will willam willard willem william williams willian
  willie willis willy wilmer wilson wilton windell winfield winford winfred winston witold wolfgang woodrow woody
  wyatt wyman xander xavier xavion xi xzavier yaakov yadiel yahir yahya yair yakov yandel yannis yaseen yash yasin
  yasir yasser yehoshua yehuda yevgeny yisroel yitzchok yitzhak yoav yoel yonatan yosef yoshihide yousef youssef
  yovani yuri yury yusef yusuf zach zacharia zachariah zacharias zachary zachery zack zackary zackery zaden zahir zaid
  zaiden zain zakary zamir zander zane zavier zavion zayd zayden zayn zayne zbigniew zeb zebulon zechariah zeke zev
  zoltan
`;
