/** English words for titles, offices and callings, each with where it may stand. Compiled by hand. */

/**
 * TITLE: stands before a name ("Captain Lee"). ROLE: a noun for one person ("the captain"). NO_NAME: never part of a name.
 * ALSO_NAME: a title that is a name elsewhere ("Larry King").
 */
type Use = 'TITLE' | 'ROLE' | 'NO_NAME' | 'ALSO_NAME';

const WORDS: readonly (readonly [uses: readonly Use[], words: string])[] = [
  [
    ['TITLE', 'NO_NAME', 'ALSO_NAME'],
    `
      justice
    `,
  ],
  [
    ['TITLE', 'ROLE', 'ALSO_NAME'],
    `
      bishop chief judge king pope prince queen sheriff
    `,
  ],
  [
    ['TITLE', 'ROLE', 'NO_NAME'],
    `
      ambassador anchor archbishop attorney candidate captain ceo chair chairman chairwoman chancellor commander
      commissioner congressman congresswoman deputy director doctor editor father general governor host inspector
      leader mayor minister nominee officer premier president princess professor prosecutor rabbi representative
      secretary senator sergeant sister speaker spokesman spokesperson spokeswoman superintendent
    `,
  ],
  [
    ['ROLE', 'ALSO_NAME'],
    `
      aunt pastor
    `,
  ],
  [
    ['ROLE', 'NO_NAME'],
    `
      activist actor actress adviser advisor aide analyst author billionaire brother businessman businesswoman coach
      columnist commentator correspondent counterpart diplomat economist envoy expert founder historian journalist
      lawmaker lawyer legislator manager negotiator official organizer philosopher player politician producer
      reporter researcher scholar scientist singer soldier strategist thinker tycoon undersecretary veteran writer
    `,
  ],
  [
    ['TITLE', 'ALSO_NAME'],
    `
      baron count major
    `,
  ],
  [
    ['TITLE', 'NO_NAME'],
    `
      admiral alderman brigadier capt cardinal cmdr col colonel corporal councillor councilman councilwoman dame
      detective dr emir former gen gov lady lieutenant lord lt miss monsignor mr mrs ms mx opposition prime prof rep
      rev reverend sen sgt sheikh sir sultan vice
    `,
  ],
  [
    ['TITLE', 'ROLE'],
    `
      treasurer
    `,
  ],
  [
    ['ALSO_NAME'],
    `
      abbot crown dean duke earl head high knight marshal marshall saint st supreme uncle
    `,
  ],
  [
    ['NO_NAME'],
    `
      acting adm ayatollah campaigner cfo chairperson cofounder commodore congressperson constable coo cto defence
      defense duchess emperor empress ex finance foreign frau frontrunner herr hopeful imam incoming incumbent
      interim interior late madam magnate mediator mep mlle mme mp msp officials oligarch organiser outgoing
      presenter press rapporteur senor senora spokespeople taoiseach then treasury whip
    `,
  ],
  [
    ['ROLE'],
    `
      administrator advocate agent ally artist assistant astronaut ballerina banker biologist blogger boss boy
      boyfriend celebrity colleague comedian conductor consultant contributor coordinator coroner counsel cousin
      critic curator daughter defendant designer developer donor driver engineer entrepreneur epidemiologist
      executive farmer fiance fiancee filmmaker firefighter fisherman friend girl girlfriend goalkeeper
      granddaughter grandfather grandmother grandson guard guitarist husband interviewer inventor investigator
      investor landlady landlord lecturer lobbyist man member midfielder moderator mother musician neighbor
      neighbour nephew niece novelist nurse operative owner painter parent partner patient photographer physician
      pilot poet pollster priest principal psychologist resident rival runner skipper son source specialist star
      striker student supporter surgeon survivor teacher teammate technician trader trainer trustee victim volunteer
      widow wife winner witness woman worker youth
    `,
  ],
  [
    ['TITLE'],
    `
      assemblyman assemblywoman baroness co-chair council countess democrat democratic det ex-president first fr
      libertarian maj party police pres republican state supt
    `,
  ],
];

/** Titles and honorifics written before a name, in lower case without full stops. */
export const TITLES = wordsOf('TITLE');

/** Nouns for a person by office, work or kinship, in the singular. */
export const ROLES = wordsOf('ROLE');

/** Titles and roles that are never names; everything up to the last of them before a name is dropped. */
export const ROLE_WORDS = wordsOf('NO_NAME');

/** Titles that are also names (Larry King, John Major): dropped only where everything before them is dropped too. */
export const AMBIGUOUS_ROLE_WORDS = wordsOf('ALSO_NAME');

/** Whether a normalized word is a title or role, also one that is a name elsewhere. */
export function isRoleWord(word: string): boolean {
  return ROLE_WORDS.has(word) || AMBIGUOUS_ROLE_WORDS.has(word);
}

function wordsOf(use: Use): ReadonlySet<string> {
  return new Set(
    WORDS.flatMap(([uses, words]) => (uses.includes(use) ? words.trim().split(/\s+/) : [])),
  );
}
