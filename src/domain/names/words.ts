/** Words that stand around names without being part of them. */

/** Offices of which a country or body has one holder at a time; two that agree are evidence of one person. */
export const OFFICES = [
  'president',
  'vice president',
  'prime minister',
  'premier',
  'chancellor',
  'taoiseach',
  'king',
  'queen',
  'pope',
  'emir',
  'sultan',
  'emperor',
  'crown prince',
  'supreme leader',
  'foreign minister',
  'defence minister',
  'finance minister',
  'interior minister',
  'foreign secretary',
  'home secretary',
  'secretary of state',
  'defence secretary',
  'treasury secretary',
  'press secretary',
  'secretary general',
  'attorney general',
  'national security adviser',
  'high representative',
  'commission president',
] as const;

/** Titles and roles that are never names; everything up to the last of them before a name is dropped. */
export const ROLE_WORDS: ReadonlySet<string> = new Set(
  `president vice prime minister premier chancellor taoiseach secretary undersecretary senator sen congressman
  congresswoman congressperson representative rep governor gov ambassador envoy spokesman spokeswoman spokesperson
  spokespeople aide adviser advisor director chairman chairwoman chairperson chair ceo cfo coo cto founder cofounder
  professor prof dr doctor mr mrs ms miss mx sir dame lord lady madam mme mlle herr frau senor senora general gen
  colonel col lieutenant lt captain capt sergeant sgt corporal admiral adm brigadier commander cmdr commodore
  lawmaker legislator deputy mp mep msp analyst economist strategist historian scientist researcher expert scholar
  correspondent reporter journalist editor columnist anchor host commentator author writer presenter producer
  lawyer attorney prosecutor justice detective inspector superintendent constable officer official officials
  activist organiser organizer campaigner coach manager player actor actress singer counterpart leader opposition
  mayor councillor councilman councilwoman alderman speaker whip commissioner rapporteur ayatollah sheikh imam rabbi
  reverend rev father sister brother archbishop cardinal monsignor emir sultan emperor empress princess duchess
  press defence defense foreign treasury finance interior former ex acting interim incumbent then late outgoing
  incoming nominee candidate hopeful frontrunner businessman businesswoman billionaire tycoon magnate oligarch
  diplomat negotiator mediator veteran soldier thinker philosopher politician`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Titles that are also names (Larry King, John Major): dropped only where everything before them is dropped too. */
export const AMBIGUOUS_ROLE_WORDS: ReadonlySet<string> = new Set(
  `king queen pope prince duke earl baron count marshal marshall major judge dean bishop pastor abbot chief head sheriff
  knight justice st saint uncle aunt crown supreme high`.split(/\s+/),
);

/** Words that follow "of", "for" and the like in a title: "Secretary of State Marco Rubio". */
export const DOMAIN_WORDS: ReadonlySet<string> = new Set(
  `state states defence defense foreign affairs interior treasury finance economy economic health education energy
  justice trade commerce labor labour agriculture transport environment culture homeland security staff nations
  council commission parliament congress senate house commons lords union government`.split(/\s+/),
);

/** Lower-case words inside names, and their spellings: the value is what they are compared as. */
export const PARTICLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    bin: 'bin',
    ibn: 'bin',
    ben: 'bin',
    bint: 'bint',
    al: 'al',
    el: 'al',
    ul: 'al',
    as: 'al',
    von: 'von',
    van: 'van',
    der: 'der',
    den: 'der',
    de: 'de',
    del: 'de',
    della: 'de',
    di: 'di',
    da: 'da',
    do: 'da',
    dos: 'da',
    das: 'da',
    du: 'du',
    des: 'du',
    la: 'la',
    le: 'le',
    ter: 'ter',
    ten: 'ten',
    zu: 'zu',
    zur: 'zu',
    af: 'af',
    av: 'af',
    y: 'y',
    e: 'y',
  }),
);

/** Generational suffixes (compared) and post-nominals (dropped). */
export const GENERATIONS: ReadonlySet<string> = new Set(
  'jr sr junior senior ii iii iv vi vii viii ix xi xii xiii xiv xv xvi'.split(' '),
);
export const POST_NOMINALS: ReadonlySet<string> = new Set(
  'phd md mp mep kc qc obe mbe cbe kbe esq mba ret'.split(' '),
);

/**
 * Family names that usually stand first in print: the commonest Chinese, Korean and Vietnamese ones in their usual
 * romanizations (Ministry of Public Security of China 2020; Statistics Korea 2015; Lê Trung Hoa 2005).
 */
export const FAMILY_NAME_FIRST: ReadonlySet<string> = new Set(
  `xi wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang han
  feng deng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren yao shen qin mao hua
  kim lee park choi jung jeong kang cho jo yoon yun jang lim im oh seo shin kwon hwang ahn moon roh ri pak
  nguyen tran le pham hoang phan vu vo dang bui do ngo duong ly to`.split(/\s+/),
);

/** Whether a normalized word is a title or role, also one that is a name elsewhere. */
export function isRoleWord(word: string): boolean {
  return ROLE_WORDS.has(word) || AMBIGUOUS_ROLE_WORDS.has(word);
}
