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
