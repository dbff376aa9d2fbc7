/** Forenames of women, one string in lower case; men hardly bear them. */

/*
 * Those that at least 95 of 100 bearers share the gender of, of 1,500 bearers or more in the national data on names of
 * the United States' Social Security Administration (public domain, births 1880 to 2015), and more compiled by hand for
 * the rest of the world. Names that are words or places as well are left out.
 */
export const WOMEN_NAMES = `
  aaliyah aanya abagail abbey abbi abbie abbigail abbigale abby abbygail abigael abigail abigale abigayle abriana
  abrianna abrielle abril abygail acacia ada adah adalee adaline adalyn adalynn adamari adamaris adara addie addilyn
  addilynn addisyn addyson adela adelaida adelaide adele adelia adelina adeline adelita adella adelle adelyn adelynn
  adena adia adilene adina aditi adora adreanna adria adriana adriane adrianna adrianne adriene adrienne adyson aerial
  agata agatha agnes agnieszka aida aileen ailyn aimee ainsley aisha aislinn aislynn aiyana aiyanna aja akilah alaina
  alana alanah alane alani alanis alanna alannah alaya alayah alayna alaysia alba alberta albertha albina alda alea
  aleah alecia aleena aleesha aleigha aleisha alejandra aleksandra alena alene alesha aleshia alesia alessa alessandra
  alessia aleta aletha alethea alethia alexa alexandra alexandrea alexia alexis alexsandra alexus alexzandria aleyah
  alfreda alia aliah aliana alianna alice alicia alida alina aline alisa alise alisha alishia alisia alison alissa
  alisson alita alivia aliya aliyah aliza alizabeth alla allana allegra allena allene alli allie allison allissa
  allisson alliyah allysa allyson allyssa alma almeda alona alondra alonna alora alta altha althea alvina alyce alycia
  alyna alysa alyse alysha alysia alyson alyssa alyssia alyvia amada amal amalia amanda amara amaria amariah amaris
  amaya amayah ambar amber amberlee amberly ambria ambrosia amee ameera ameerah amelia amelie amerie amethyst ami amia
  amiah amie amiee amina aminah aminata amira amirah amity amiya amiyah ammie amora amparo amy amya amyah ana anabel
  anabella anabelle anahi anai anaiah anais anaiya analee anali analia analicia analisa analise analy anamaria ananda
  ananya anastacia anastasia anaya anayah anayeli andrea andreana andria andriana anessa anette angela angelena
  angelene angeles angelia angelic angelica angelie angelika angelina angeline angelique angelita angella angelle
  angely angelyn angie ani ania aniah anika anisa anisha anissa aniston anita anitra aniya aniyah anja anjali
  anjanette anjelica ann anna annabel annabell annabella annabelle annabeth annah annalee annaleigh annalena annaliese
  annalisa annalise annamae annamaria annamarie annastasia anne anneliese annelise annemarie annetta annette annie
  annika annis anniston annmarie ansley antionette antoinette antonella antonette antonia antonina anya anyssa aoife
  aparna apryl arabella araceli aracely araya arcelia ardella ardith areli arely aretha aria ariadna ariadne ariah
  ariana ariane arianna arianne arica ariela ariella arielle arika arionna arissa ariya ariyah ariyana ariyanna arla
  arleen arlena arlene arleth arletta arlette arline armida arnetta arnita arwen aryana aryanna asha ashely ashia
  ashlea ashlee ashlei ashleigh ashley ashli ashlie ashly ashlyn ashlynn asma astrid asya athena aubree aubri aubriana
  aubrianna aubrie aubrielle audra audrea audree audrey audriana audrianna audrie audrina augustina aundrea aurelia
  aurelie autum ava avah avalon avalyn avalynn avani averi averie aviana avianna aviva avril awilda aya ayah ayana
  ayanna ayesha ayla ayleen aylin aysha aysia ayva azalea azalia azaria azucena azul babette babygirl baila bailee
  baileigh bailie baleigh bambi barb barbara barbie barbra baylee bayleigh baylie beata beatrice beatrix beatriz becca
  becki beckie becky belen belia belinda bella belle belva benazir benita berenice bernadette bernadine bernardine
  bernetta bernice berniece bernita berta bertha bess bessie beth bethanie bethann bethany betsey betsy bette bettie
  bettina betty bettye beulah beverlee beverley beverly beyonce bianca bianka billi billye birdie birgit blaire blanca
  blanch blanche blossom blythe bobbi bobbye bonita bonnie bonny bracha braelynn brandee brandi brandie brandy braylee
  brea breana breann breanna breanne bree breeana breeanna brenda brenna breona breonna bria briana brianda briann
  brianna brianne bridget bridgett bridgette brie brieanna briella brielle brienna brigette brigid brigitte brinda
  brinley briona brionna brisa briseida brissa britany britnee britney britni britny britta brittaney brittani
  brittanie brittany brittnay brittnee brittney brittni brittnie brittny bronwyn brooke brookelyn brookelynn brooklin
  brooklynn brooklynne bryana bryanna bryleigh brylie brynlee brynley brynn brynna brynne buffy cady caelyn cailey
  cailin cailyn caitlin caitlyn caitlynn calandra caleigh cali calista calla calleigh calli callie callista cally
  cambree cambria camelia camellia cami camie camila camilla camille cammie candace candance candelaria candi candice
  candida candie candis candra candy candyce capri caprice cara caren cari caridad carie carin carina carisa carissa
  carla carlee carleen carleigh carlene carletta carley carli carlotta carly carlyn carma carme carmela carmelita
  carmella carmen carol carolann carole carolee caroline carolyn carolyne carolynn carri carrie caryl caryn carys
  casandra casie cassandra cassaundra cassi cassidy cassie cassondra cassy cataleya catalina catarina cate catelyn
  caterina catharine catherine cathey cathi cathie cathleen cathrine cathryn cathy catina catrina cayla caylee
  cayleigh caylin cecelia cecile cecilia cecily celena celene celeste celestina celestine celia celina celine chana
  chanda chandra chanel chanell chanelle chantal chante chantel chantell chantelle charis charise charissa charisse
  charla charlee charleen charleigh charlena charlene charlette charli charline charlize charlotte charlyn charmaine
  charolette chasidy chasity chassidy chassity chastity chava chaya chelsea chelsee chelsey chelsi chelsie chelsy
  chenoa cheree cherelle cheri cherie cherilyn cherise cherish cherlyn cherri cherrie cherry cherryl cheryl cheryle
  cheryll cheyann cheyanne cheyenne chiara chiquita chloe chloee chole chrissy christa christal christeen christel
  christena christene christi christiana christiane christianna christie christina christine christy chrystal chyanne
  chyna chynna ciana cianna ciara ciarra cicely cielo cienna ciera cierra cinda cindi cindy cinnamon cinthia cinthya
  citlali citlalli citlaly claira claire clara claribel clarice clarisa clarissa claudette claudia claudine clementine
  cleopatra cleta cloe cloey clover coleen colette colleen collette concetta condoleezza connie constance consuela
  consuelo contessa cora coralee coralie coraline cordelia coreen corene coretta corina corine corinna corinne corissa
  cornelia corrina corrine corrinne cosette courtnee courtnie criselda crissy crista cristal cristen cristi cristie
  cristin cristina cristine cristy crysta crystal cydney cyndi cynthia dacia dafne dahlia daija daijah daina daisey
  daisha daisy daja dajah dalene daleyza dalia dalila dalilah damaris damita danae danelle danette dania danica
  daniela daniella danielle danika danisha danita danna dannette danni dannielle danya danyelle daphne dara darcey
  darci darcie daria dariana darla darleen darlene darline darlyn dasha dasia davida davina dawn dawna dawne dayana
  dayanara dayanna dayna daysha dea deana deann deanna deanne deasia debbi debbie debbra debby debi debora deborah
  debra debrah dede dedra deeann deeanna deedee deedra deena deidra deidre deirdre deisy deja dejah delana delaney
  delanie delena delfina delia delicia delila delilah delinda delisa delois deloise delora delores deloris delphia
  delphine delta demetra demetria demi dena denae deneen denese denice denise denisha denisse denita denna dennise
  deonna desarae desirae desiray desirea desiree dessie destanie destany desteny destinee destiney destini destinie
  detra devona devonna devora devorah deyanira dezirae dian diana diandra diane diann dianna dianne diedra diedre
  dilma dina dinah dionna dionne divya dixie diya dollie dolly dolores domenica dominga dominica dominique dona
  donella donetta donielle donita donna dora dorcas doreen dorene doretha doretta dori doria dorie dorinda dorine
  doris dorotha dorothea dorothy dortha dorthea dorthy dottie dovie dreama drema drucilla drusilla dulce dusti dyan
  dyana dyanna dymond earlean earlene earline earnestine eartha ebonee eboni ebonie eda edie edith edna edwina edythe
  effie eileen eilene ekaterina elaina elaine elana elayna elayne elba elda eldora eleanor eleanora eleanore elease
  elena eleni elenora elexis eliana elianna elicia elida elif elin elina elinor elisa elisabeth elisabetta elise
  elisheva elisia elissa eliza elizabet elizabeth elizebeth elke ella elle ellen ellena elli elliana ellianna ellie
  elly ellyn elma elmira elna elnora elodie elois eloisa eloise elora elouise elsa elsie elva elvera elvia elvira
  elyse elysia elyssa ema emalee ember emelia emelie emeline emely emelyn emerie emersyn emi emilee emiley emili
  emilia emilie emily emma emmalee emmaleigh emmaline emmalyn emmalynn emmanuelle emme emmeline emmie emmy emogene ena
  enedina enid enola erica ericka erika erin erinn erlinda erma erna ernestina ernestine eryn erynn esha esme
  esmeralda esperanza essie esta estefani estefania estefany estela estella estelle estephanie ester esther estrella
  ethel ethelyn etta eugenia eugenie eula eulalia eunice eva evalyn evalynn evangelina evangeline evelin evelina
  eveline evelyn evelyne evelynn everleigh everly evette evie evonne fabiola faigy fallon falon fannie fanny fantasia
  farah farrah fatima fatimah fatou fatoumata faviola fawn faye fayth felecia felica felicia felicita felicity felisa
  felisha fern fernanda ferne filomena fiona flor flora florence florene florine flossie fonda francene frances
  francesca franchesca francheska francie francine francisca françoise freda frederica fredericka fredia freeda freida
  freya frida frieda gabriela gabriella gabrielle gail galilea gaye gayla gaylene gaynell gearldine geena gema gemma
  gena genevieve genia genie genna genoveva georgann georgeann georgene georgetta georgette georgiana georgiann
  georgianna georgina georgine geraldine geralyn geri gerri gertie gertrude gia giada giana gianna giavanna gidget
  gigi gilda gillian gina ginger ginny giorgia giovanna gisel gisela gisele gisell giselle gissel gisselle gita gitty
  giulia giuliana gizelle gladis gladys glenda glendora glenna glinda gloria glynda glynis golda goldie grace gracelyn
  gracelynn gracey gracie graciela gracyn grayce grecia greta gretchen gretta gricelda grisel griselda guillermina
  guinevere gwen gwenda gwendolyn gwenyth gwyneth hadassah hadlee hadleigh hailee haileigh hailey hailie haily halee
  haleigh haley hali halie halle halley hallie hana hanah hanan hanna hannah harleigh harmoni harmonie harriet
  harriett harriette hatice hattie haydee haylee hayleigh hayley hayli haylie hazel heather heavenly hedy heide heidi
  heidy helaine helen helena helene helga helima helle hellen henrietta herlinda hermelinda herminia hester hettie
  hilary hilda hillary hina hind holley holli hollie holly honey hortencia hortense hulda huma ida idalia idell idella
  iesha ieshia ila ilana ileana ileen ilene iliana ilona ilse ima imani imelda imogen imogene ina indira ines inez
  inga ingeborg ingrid inna iola iona ione irene irina iris irma iryna isabel isabela isabell isabella isabelle
  isadora isamar isela isha isla isobel italia itzayana itzel iva ivana ivanka ivanna ivelisse ivette ivonne iyana
  iyanna iyonna izabel izabella izabelle izzabella jacalyn jacelyn jaci jacie jacinda jacinta jackeline jackelyn jacki
  jackie jacklyn jacklynn jaclyn jaclynn jacqualine jacquelin jacqueline jacquelyn jacquelyne jacquelynn jacquetta
  jacquline jacqulyn jada jadah jadelyn jadwiga jaeda jaela jaelynn jaida jaila jailene jailynn jaimee jaina jakayla
  jala jaleah jaleesa jalisa jalissa jaliyah jama jamaya jameka jamesha jami jamia jamila jamilah jamiya jamiyah jamya
  jan jana janae janai janay janaya jane janea janean janee janeen janel janell janella janelle janelly janely janene
  janessa janet janeth janett janetta janette janey jani jania janiah janice janie janiece janina janine janis janise
  janita janiya janiyah janna jannah jannet jannette jannie janya janyce jaquelin jaqueline jaquelyn jasleen jaslene
  jaslyn jaslynn jasmin jasmine jasmyn jasmyne jaunita jaya jaycie jayda jayla jaylah jaylee jayleen jaylene jaymee
  jayna jayne jazelle jazlyn jazlynn jazmin jazmine jazmyn jazmyne jazzlyn jazzmin jazzmine jeana jeane jeanelle
  jeanene jeanetta jeanette jeanie jeanine jeanmarie jeanna jeanne jeannette jeannie jeannine jelena jemma jen jena
  jenae jenee jenell jenelle jenesis jenessa jenette jeni jenica jenice jenifer jeniffer jenine jenise jenna jennah
  jennette jenni jennica jennie jennifer jenniffer jenny jennyfer jeraldine jeri jerica jerilyn jerri jerrica jesenia
  jesica jessa jessalyn jessenia jessica jessika jesslyn jetta jianna jill jillian jimena jina jiselle jo jo-renee
  joan joana joanie joann joanna joanne joannie jocelin joceline jocelyn jocelyne jocelynn jodee jodi jody joella
  joelle joellen joely joetta joette johana johanna johannah johna johnetta johnette johnna joi jolee joleen jolene
  jolie joline jolyn jolynn jonelle joni jonna jordana jordynn jorja josalyn joscelyn josefa josefina joselin joseline
  joselyn josephina josephine josette josie joslyn joslynn josselyn josslyn journee jovana jovanna jovita joy joya
  joyce joycelyn joye juana juanita jubilee judi judie judith judy julee julene juli julia juliana juliane juliann
  julianna julianne julie julieann julieanne julienne juliet julieta juliette julisa julissa juniper jurnee justina
  jutta kaci kacie kadie kady kaela kaeli kaelyn kaelynn kaia kaila kailah kailani kailee kaileigh kailey kaili kaily
  kailyn kailynn kaira kaitlin kaitlyn kaitlynn kaiya kaja kala kalea kaleah kalee kaleena kaleigh kalena kaley kali
  kalia kaliah kalie kalina kalista kaliyah kalli kallie kalyn kalynn kamala kamara kamaria kami kamila kamilah
  kamille kamiya kamiyah kamora kamya kandace kandi kandice kandis kandy kanesha kanisha kaniya kaniyah kara karah
  karely karen karena kari karie karime karin karina karis karisa karisma karissa karla karlee karleen karleigh
  karlene karley karli karlie karly karlyn karma karmen karolina karoline karolyn karren karri karrie karyl karyme
  karyn kasandra kasi kasia kasie kassandra kassi kassidy kassie katalina katarina kate katelin katelyn katelynn
  kateri katerina katey kathaleen katharina katharine katherin katherine kathern katheryn katheryne kathey kathi
  kathie kathleen kathlene kathlyn kathrine kathryn kathryne kathy kathyrn kati katia katie katilyn katina katja
  katlin katlyn katlynn katrice katrina kattie katy katya kay kaycee kaycie kaydee kaydence kaye kayla kaylah kaylani
  kaylea kaylee kayleen kaylei kayleigh kaylene kayley kayli kaylie kaylin kaylyn kaylynn kaytlin kaytlyn keaira keana
  keanna keara keasia kecia keeley keely keesha keila keilani keily keira keisha kelci kelcie keli kelis kelle kellee
  kelli kellie kelly kellyann kellyanne kellye kelsea kelsee kelsey kelsi kelsie kelsy kena kenadie kenda kendra
  kendyl kenia kenisha kenna kennedi kensington kenyetta kenzi kenzie keona keonna keosha kera keren keri kerri kerrie
  kerrigan kersti kerstin kesha keshia keturah keya keyana keyanna keyara keyla keyona keyonna keysha kezia keziah
  khadija khadijah khalia khalilah khloe kia kiana kianna kiara kiarra kiera kierra kiersten kierstin kierstyn kiesha
  kilee kim kimber kimberely kimberlee kimberley kimberli kimberlie kimberly kimberlyn kimora kindra kinga kinlee
  kinley kinsey kinslee kinsley kiona kira kirra kirsten kirstie kirstin kirstjen kirsty kirstyn kisha kitty kiya
  kiyah kizzy klara klarissa kloe kora korina krisha krissy krista kristal kristel kristen kristi kristiana kristie
  kristin kristina kristine kristy kristyn krysta krystal krysten krystin krystina krystle krystyna ksenia kya kyah
  kyana kyanna kyara kyla kylah kylee kyleigh kylene kyley kyli kylie kymberly kyndal kyndall kyndra kynlee kyra kyrah
  kyrsten lacee lacey lachelle laci lacie ladawn ladonna laetitia laila lailah laina lainey lainie laisha lajuana
  lakeisha lakendra lakenya lakesha lakeshia lakia lakiesha lakisha lakita lakyn lamonica lamya lana lanae lanette
  laney lani lanie lanita laniya laniyah lanna lanora laquanda laquisha laquita lara larae laraine larhonda larisa
  larissa larita laronda lasandra lashae lashanda lashawna lashawnda lashay lashonda lashunda lasonya latanya latarsha
  latasha latashia latavia latesha latia laticia latina latisha latonia latonya latoria latosha latoya latoyia latrice
  latricia latrina latrisha launa laura lauralee laure laureen laurel lauren laurene lauretta laurette lauri laurie
  laurine lauryn lavada lavera laverna lavina lavinia lavonda lavonna lavonne lawana lawanda lawanna layla laylah
  layna lea leah leana leandra leann leanna leanne leatha leatrice leda leeann leeanna leeanne leela leena leesa leia
  leigha leighann leila leilah leilani leilany leisa leisha lela lelia lena lenna lenora lenore leola leona leonor
  leonora leora leota lesa lesia leslee lesli leslie lesly leslye leta letha leticia letisha letitia lettie letty lexi
  lexie lexis lexus lexy leyla leyna lezlie lia liana liane lianna lianne libbie libby lida lidia liesl lila lilah
  lili lilia lilian liliana lilianna lilith lilla lilli lillia lillian lilliana lillianna lillie lilly lillyan
  lillyana lillyann lillyanna lily lilyan lilyana lilyann lilyanna lina linda lindsay lindsy linette linnea linsey
  lisa lisamarie lisandra lisbeth lise lisette lisha lissa lissette lita litzy liudmila liv livia liyah liz liza
  lizabeth lizbeth lizet lizeth lizette lizzette lizzie lluvia lois lola lolita lona londa londyn loni lonna lora
  loraine loralee loreal loree loreen lorelai lorelei lorena lorene loretta lori loriann lorianne lorie lorinda lorine
  lorna lorraine lorretta lorri lorrie lottie louann louanne louella louisa louise lourdes louvenia lovely luana luann
  luanna luanne lucero luci lucia luciana lucie lucila lucile lucille lucinda lucretia lucy ludmila luella luisa lula
  lulu luna lupita lura luvenia luz lyda lydia lyla lylah lynda lyndi lyndsay lyndsey lynelle lynette lynn lynna lynne
  lynnea lynnette lynsey lyra lyudmila mabel mable macayla macee macey machelle maci macie mackenna mackenzi macy
  madaline madalyn madalynn maddie maddison madelaine madeleine madelene madelin madeline madelyn madelyne madelynn
  madge madilyn madilynn madisen madisyn madlyn madonna madysen madyson mae maegan maeve magali magaly magan magda
  magdalen magdalena magdalene magen maggie magnolia maha mahala mahalia mahogany mai maia maida maile maira maisha
  maisie maisy maite maiya maja makaela makaila makala makayla makaylah makena makenna makenzi makenzie makiya makiyah
  makyla malaika malala malaya malayah malea maleah malena malia maliah malika malina malinda malisa malissa maliya
  maliyah malka malky mallorie mallory malorie mamie manda mandi mandie mandy manuela mara marah maranda marbella
  marcela marcelina marceline marcella marchelle marci marcia marcie marcy marely maren margaret margarett margaretta
  margarette margarita margaux marge margery margie margo margot margret margrethe marguerite mari maria mariaelena
  mariah mariajose mariam mariama marian mariana mariann marianna marianne maribel maribeth maricela maricella
  maricruz marie marieke mariel mariela mariella marielle marietta mariia marika marilee marilou marilu marilyn
  marilynn marina marinda marine marisa marisela marisha marisol marissa marita maritza marivel mariya mariyah
  marjorie marjory markayla markia markita marla marlana marlee marleen marleigh marlena marlene marli marlie marlys
  marna marni marnie marquetta marquita marsha marta martha marti martina marva mary marya maryah maryalice maryam
  maryann maryanna maryanne marybeth maryelizabeth maryellen marygrace maryjane maryjo marykate marylee marylin
  marylou marylyn marylynn maryn maryrose maryssa mathilda matilda mattea mattie maud maude maudie maura maureen
  maurine mavis maxine maya mayah maybelle maycee maylee maylin mayme mayra mayte mazie mckayla mckenna mckenzi
  mckenzie meadow meagan meaghan mechelle medina meera meg megan meggan meghan meghann megyn mekayla melaine melani
  melania melanie melany melba melia melina melinda melisa melissa melissia melita mellisa mellissa melodee melodi
  melodie melonie melony melva melvina melynda melyssa meranda mercedes mercedez meredith meri merideth meridith
  merilyn merissa merlene merri merrie merrilee merry meta mia miah micaela micayla michaela michaele michaella
  michala michela michele micheline michelle mickayla micki miesha migdalia mignon mikaela mikaila mikala mikayla miki
  mikki mila milagros milana milani milania mildred milena miley milissa milla millicent millie milly mimi mina mindi
  mindy minerva minna minnie mira miranda mirella mireya miriah miriam mirian mirna missy misti mistie misty mittie
  mitzi miya miyah moira molli mollie molly mona monae monet monica monika monique monserrat montserrat moriah mozelle
  muriel mya myah myesha myia myisha mykayla myla mylah mylee mylie myra myranda myriah myriam myrna myrtice myrtie
  myrtis myrtle nada nadezhda nadia nadine nadya nahla naila nailah naima najah najat nakayla nakisha nakita nakiya
  nala nalani nallely nan nanci nancie nancy nanette nannette nannie naomi nargis nariah natalee natali natalia
  natalie nataliya nataly natalya natasha natashia nathalia nathalie nathaly natisha natosha nautica naya nayeli
  nayely nayla nechama neda nedra neena neha neida nelda nell nella nelle nellie nelly nena neoma nereida neriah
  nerissa neta nettie neva nevaeh neveah nia nichelle nichol nichole nicholle nicki nickole nicol nicola nicole
  nicoletta nicolette nicolle nidia niesha nigella nika niki nikki nikola nikole nila nilda nilsa nina ninfa nisa
  nisha nita niya niyah noelani noelia noella noelle noemi noemy nohemi nola nona noor nora norah noreen norene norine
  norma novella nubia nya nyah nyasia nydia nyesha nyla nylah nyomi nyssa octavia odalis odalys odelia odette ofelia
  oksana ola olena oleta olga olha olive olivia olympia olyvia oma ona oneida ophelia oralia oriana orpha ouida paige
  paislee paisley paityn palma paloma pam pamala pamela pamelia pamella pandora pansy paola patrica patrice patricia
  patrina patsy patti pattie patty paula pauletta paulette paulina pauline pearl pearlie pearline peggie peggy
  peighton penelope penney penni pennie penny peri perla persephone petra petrina phaedra phebe phillis philomena
  phoebe phylicia phylis phyliss phyllis pia pinkie piper polina polly pooja poppy porsche porsha portia preslee
  pricilla priscila priscilla priti priya priyanka prudence pyper qiana quanisha queenie quiana rachael racheal rachel
  rachele rachell rachelle racquel rae raeann raeanna raeanne raechel raegan raelene raelyn raelynn rafaela raina
  raisa raizy ramona rana ranae randa randi rania raquel rasheeda rashida ravyn raya rayanna raylee raylene raylynn
  rayna reanna reatha reba rebbecca rebeca rebecca rebeccah rebecka rebeka rebekah rebekka rebekkah reem reena regena
  regenia regina rehana reina rena renae renata renate renay renea renee renita reta retha retta reva reyna rhea
  rheanna rhianna rhiannon rhoda rhona rhonda ria riana rianna richelle rihanna rileigh rilynn rina risa rita rivka
  riya roberta robin robyn rochel rochell rochelle rocio rolanda romina romona rona ronda ronna ronni rori rosa
  rosalba rosalee rosalia rosalie rosalina rosalind rosalinda rosaline rosalva rosalyn rosalynn rosamaria rosamond
  rosana rosann rosanna rosanne rosaria rosaura rose roseann roseanna roseanne rosella roselyn rosemarie rosemary
  rosetta rosia rosie rosina rosio rosita roslyn rowena roxana roxane roxann roxanna roxanne roxie roxy ruba rubi
  rubie ruby rubye rukmini ruth rutha ruthann ruthanne ruthie ryanne ryleigh saanvi saba sabina sabine sabra sabrena
  sabrina sade sadie safiya sahana sahar sahara saira salena salina sallie sally salma samanta samantha samara samaria
  samatha samaya samia samira samiya samiyah sammantha samone samya sana sanaa sanae sanai sandee sandi sandie sandra
  sania saniya saniyah sanjana sanjuana sanjuanita sanna santina sanya sara sarah sarahi sarai saray sarena sari
  sariah sarina sarita sariyah sasha saundra savana savanah savanna savannah scarlett scarlette seana seanna sebrina
  selah selena selene selina selma serafina serena serene serenity serina shabana shaelyn shaelynn shaila shaina
  shaindy shakayla shakia shakira shala shalanda shalonda shalyn shamara shameka shamika shamya shana shanae shanaya
  shanda shandi shandra shanee shaneka shanel shanell shanelle shanequa shani shania shaniah shanice shaniece shanika
  shaniqua shanique shanita shaniya shaniyah shanna shannon shanta shantae shante shantel shantell shantelle shanya
  shaquana shaquita shara sharee sharen shari sharie sharilyn sharita sharla sharleen sharlene sharmaine sharon
  sharonda sharron sharyl sharyn shasta shauna shaunda shaunna shaunte shavonne shawana shawanda shawna shawnda
  shawnee shawnna shayla shaylee shaylin shaylyn shaylynn shayna sheena sheila sheilah shekinah shelba shelbi shelbie
  shelby shelia shelley shelli shelly shemeka shena shenika shenita shera sheree shereen sheri sherice sherie sherika
  sherilyn sherita sherlyn sherree sherri sherrie sherry sherryl sheryl sheryll sheyla shiann shianne shiela shira
  shireen shirlee shirleen shirlene shirley shivani shona shonda shonna shonta shoshana shreya shyann shyanna shyanne
  shyla siara sibyl siena sienna siera sierra signe sigrid silvana silvia sima simona simone sindy siobhan sirena siri
  skyla skylah skylee skylynn sloane sofia sofie soledad soleil somer sommer sondra sonia sonja sonya sophia sophie
  soraya sparkle stacee stacey staci stacia stacie stacy starla starr stefani stefania stefanie stefany steffanie
  steffany stella stephaine stephani stephania stephanie stephany stephenie stephine stormi stormie sudie sue sueann
  suella suellen sulema sunni sunnie suri susan susana susann susanna susannah susanne susie suzan suzann suzanna
  suzannah suzanne suzette suzie suzy svetlana svitlana sybil syble sydnee sydni sydnie sylvia sylvie symone symphony
  synthia syreeta tabatha tabetha tabitha tahlia taina taisha taja takia takisha takiyah tala taleah talia taliah
  talisa talisha talitha taliyah tallulah talya tamala tamar tamara tamatha tambra tameika tameka tamekia tamela
  tamera tamesha tami tamia tamica tamie tamika tamiko tamira tamisha tamiya tammara tammi tammie tammy tamra tamya
  tamyra tana tanaya taneisha taneka tanesha tangela tania tanika tanisha taniya taniyah tanja tanna tanvi tanya tara
  tarah taraji tari tarra tarsha taryn tasha tashia tashina tasia tatiana tatianna tatiyana tatjana tatyana tatyanna
  tavia tawana tawanda tawanna tawni tawny tawnya taya tayla taylar teanna teddi teena tehya temperance tena tenisha
  tenley tennille tequila tera teresa terese teresita teressa tereza teri terra terresa terri terrie tesha tesla tess
  tessa tessie thais thalia thea theda thelma theodora theresa therese theressa thomasina thomasine thresa thuli tia
  tiana tianna tiara tiarra tiera tierney tierra tiesha tiffaney tiffani tiffanie tiffany tiffiny tillie tina tinley
  tinsley tionna tirzah tisha tomasa tomeka tomi tomika tommi tonda tonette toni tonia tonisha tonja tonya tori tosha
  tova towanda toya tracee traci tracie tracy treasa treasure trena tresa tressa tressie treva tricia trina triniti
  trish trisha trista trudi trudie trudy tulsi twana twila twyla tyana tyanna tyasia tyeisha tyesha tyisha tyla
  tynisha tyra una ursula uzma vada valarie valencia valentina valeri valeria valerie valery vallie valorie vanesa
  vanessa vania vanita vanity vannessa vashti veda velda velia velma velva velvet venessa venita venus vera verda
  verena verenice vergie verla verna vernetta vernita veronica veronika vesta vianca vianey vianney vickey vicki
  vickie vicky victoria vida viki vikki viktoria vilma vina vincenza viola violet violeta violette virgie viridiana
  vita viva vivian viviana vivianna vivianne vivien vivienne vjosa vonda wanda wanita wendi wendie wendy whitley
  whitney whittney wilda wilhelmina willa willene willette willow wilma windy winifred winnie winnifred winona wonda
  wynona wynter xena xenia ximena xiomara xitlali xochitl yadira yahaira yajaira yamilet yamileth yana yaneli yanet
  yanira yara yareli yarely yaretzi yaretzy yaritza yasmeen yasmin yasmine yazmin yazmine yelena yesenia yesica
  yessenia yessica yetta yevgenia yocheved yolanda yolonda yoselin yoselyn yulia yuliana yulisa yulissa yuliya yuridia
  yvette yvonne zada zadie zahara zahra zaida zaina zainab zaira zakia zakiya zana zandra zaniya zaniyah zara zaria
  zariah zariyah zaylee zehra zelda zella zelma zena zenaida zenobia zina zipporah zita zoe zoee zoey zofia zoie zoila
  zola zona zora zoraida zoya zsuzsanna zula zulema zulma
`;
