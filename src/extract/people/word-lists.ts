/** Closed lists of English words by which names, places and organizations are told apart. Compiled by hand. */

/** Heads of state and of government, for "the Russian leader" and the like. */
export const LEADERS = words(`
  president premier chancellor leader king queen emperor prime minister pm dictator strongman ruler
`);

/** Words that make a capitalised name that of an organization, a place or a thing. */
export const ORGANIZATION_WORDS = words(`
  academy administration agency airlines airport alliance army assembly association authority avenue bank bay beach board
  broadcasting brothers bureau cabinet campaign capital capitol center centre championship church city club coalition college
  commission committee company conference congress convention corp corporation council country county court daily debate department
  desk district division east economist embassy exchange express federation force forces forum foundation fund gazette
  government group guard guardian hall herald hill holdings hospital house inc industries initiative institute institution intelligence
  international island journal laboratory lake league limited ltd mail market markets media ministry mountain museum nation
  national nations navy network news north observer office organisation organization palace parliament park partners party
  police post power press programme program project province radio rangers region report republic review river road school
  senate services service society south square state states station street studio summit sun supreme system task team
  telegraph telegram television territory times tower treasury treaty tribune trust tv twitter union united university valley village voice
  war watch west white world
`);

/** Things that happen or are agreed: they are talked about, but do not talk. */
export const HAPPENINGS = words(`
  agreement agreements attack attacks ceasefire conflict crisis deal deals decision developments discussion discussions
  election event events fighting invasion incident incidents meeting meetings move moves negotiation negotiations
  proposal proposals situation summit summits talks truce visit visits vote votes war wars
`);

/** Last words of names for occasions, works and rules. */
export const OCCASIONS = words(`
  act age amendment award awards bill ceremony code cup day days deal debate decade election era event festival game games
  law marathon month night open order plan prize rule rules season series show speech summer weekend week winter year
`);

/** Common nouns for an organization, for "the firm" and the like. */
export const BODIES = words(`
  agency airline association authority automaker bank board body brewer broadcaster bureau carmaker centre center chain
  channel charity club commission committee company corporation council court department division developer federation firm
  foundation fund giant group grocer hospital institute insurer league lender magazine manufacturer miner ministry museum
  network newspaper office operator organisation organization outlet panel paper party producer publisher regulator
  retailer school site society startup station supermarket team toymaker trust union university utility watchdog website
`);

/** Plural nouns that name nobody in particular. */
export const CROWDS = words(`
  accounts activists advisers advisors advocates agents aides allies analysts attorneys authorities authors backers
  campaigners citizens commentators companies conservatives critics defenders delegates democrats diplomats documents
  doctors economists editors employees executives experts families fans figures firms folks forecasters friends
  governments groups guests historians insiders investigators investors journalists lawmakers lawyers leaders
  liberals locals media members men ministers neighbors neighbours observers officers officials onlookers operatives
  opponents organizers others outlets owners parents participants people police politicians polls pollsters
  proponents prosecutors protesters pundits readers relatives reporters reports representatives republicans researchers residents
  scholars scientists senators sides skeptics soldiers some sources spectators spokesmen spokespeople staff staffers
  strategists students studies supporters surrogates survivors teachers teammates troops users veterans viewers
  villagers voters watchers witnesses women workers writers
`);

/** Words that begin sentences and clauses and are capitalised for that alone. */
export const FUNCTION_WORDS = words(`
  a about according additionally after again against all also alternatively although amid among an and another any are as asked at
  anyone because been before behind being below beneath beside besides between beyond both but by can close could despite did do does during each
  earlier either even ever every everybody everyone few first five following for four from further given had has have he hence her here
  hers his how however i if in indeed instead into is it its just last later latest least less let like look many
  maybe me meanwhile more moreover most much my near neither never nevertheless next no nobody none nonetheless nor not
  nothing now of off often on once one only onto or other others our out outside over own perhaps previously rather second
  secondly several shall she should since six so some somebody someone something soon still such ten than that the
  their them then there therefore these they third this those though three through throughout thus to today together
  tomorrow tonight too toward towards two under unless unlike until up upon us very was we well were what whatever when whenever where
  whereas wherever whether which while who whoever whom whose why will with within without would yes yesterday yet you
  your monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december
`);

/** Adjectives and nouns for the people of a country, in lower case. */
export const DEMONYMS = words(`
  afghan african albanian algerian american arab argentine argentinian armenian asian australian austrian azerbaijani
  bangladeshi belarusian belgian bolivian bosnian brazilian british bulgarian cambodian canadian catalan chechen chilean
  chinese colombian congolese croatian cuban cypriot czech danish dutch ecuadorian egyptian english eritrean estonian
  ethiopian european filipino finnish french georgian german ghanaian greek haitian hungarian icelandic indian indonesian
  iranian iraqi irish israeli italian jamaican japanese jordanian kazakh kenyan korean kosovar kurdish kuwaiti latvian
  lebanese liberian libyan lithuanian malaysian maltese mexican moldovan mongolian moroccan nepalese nigerian norwegian
  pakistani palestinian peruvian polish portuguese qatari romanian russian rwandan saudi scottish senegalese serbian
  singaporean slovak slovenian somali soviet spanish sudanese swedish swiss syrian taiwanese tanzanian thai tunisian turkish
  ugandan uk ukrainian us u.s uruguayan uzbek venezuelan vietnamese welsh western yemeni zambian zimbabwean
`);

/** Capitals, states and institutions that speak as such: "Moscow said", "the Kremlin denied". In lower case. */
export const SPEAKING_PLACES = words(`
  alabama alaska amsterdam ankara arizona arkansas athens baghdad beijing beirut belgrade berlin bogota brasilia
  bratislava brussels bucharest budapest cairo california canberra caracas colorado connecticut copenhagen damascus
  delaware delhi dublin europe florida geneva georgia hanoi havana hawaii helsinki idaho illinois indiana iowa
  islamabad jakarta jerusalem kabul kansas kentucky kiev kremlin kyiv lisbon london louisiana madrid maine manila
  maryland massachusetts michigan minnesota minsk mississippi missouri montana moscow nairobi nebraska nevada ohio
  oklahoma oregon oslo ottawa paris pennsylvania pentagon prague pretoria pyongyang riga riyadh rome santiago seoul
  singapore sofia stockholm taipei tallinn tbilisi tehran tennessee texas tokyo tripoli utah vermont vienna vilnius
  virginia warsaw washington wisconsin wyoming zagreb congress senate parliament nato hamas hezbollah isis google
  facebook twitter amazon apple microsoft
`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
