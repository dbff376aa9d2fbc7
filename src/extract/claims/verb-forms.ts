/** Forms of English verbs: what tense a form tells, and how a participle is turned into a finite verb. */

/** Base, past tense, participle, where the three are not all made by rule; the usual irregular verbs of news. */
const IRREGULAR = rows(`
  arise arose arisen|awake awoke awoken|be was been|bear bore borne|beat beat beaten|become became become|begin began begun
  bend bent bent|bet bet bet|bid bid bid|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken
  breed bred bred|bring brought brought|build built built|burst burst burst|buy bought bought|cast cast cast|catch caught caught
  choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug
  do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt
  fight fought fought|find found found|flee fled fled|fly flew flown|forbid forbade forbidden|forget forgot forgotten
  forgive forgave forgiven|freeze froze frozen|get got got|give gave given|go went gone|grow grew grown|hang hung hung|have had had
  hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid
  lead led led|leave left left|lend lent lent|let let let|lie lay lain|lose lost lost|make made made|mean meant meant|meet met met
  outdo outdid outdone|overcome overcame overcome|oversee oversaw overseen|overtake overtook overtaken
  overthrow overthrew overthrown|pay paid paid|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|ride rode ridden
  ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set
  shake shook shaken|shed shed shed|shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut
  sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|slide slid slid|speak spoke spoken|spend spent spent|spin spun spun
  split split split|spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck
  strike struck struck|strive strove striven|swear swore sworn|sweep swept swept|swim swam swum|swing swung swung|take took taken
  teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|undergo underwent undergone
  understand understood understood|undertake undertook undertaken|undo undid undone|uphold upheld upheld|wake woke woken
  wear wore worn|win won won|wind wound wound|withdraw withdrew withdrawn|withhold withheld withheld
  withstand withstood withstood|write wrote written
`);
const PAST_BY_BASE = new Map(IRREGULAR.map(([base = '', past = '']) => [base, past]));
const PAST_FORMS = new Set(IRREGULAR.map(([, past = '']) => past));
const PARTICIPLES = new Set(IRREGULAR.map(([, , participle = '']) => participle));
const BASES = new Set(IRREGULAR.map(([base = '']) => base));

/** What an inflected verb may be: PAST is the past tense alone, EITHER the past tense or a participle. */
export type VerbForm = 'PAST' | 'EITHER' | 'PARTICIPLE' | 'GERUND' | 'PRESENT';

/** The form of a word that is a verb, in lower case. */
export function formOf(word: string): VerbForm {
  if (/.{2}ing$/.test(word) && !BASES.has(word)) return 'GERUND';
  const isPast = PAST_FORMS.has(word);
  const isParticiple = PARTICIPLES.has(word);
  if (BASES.has(word)) return isPast ? 'EITHER' : 'PRESENT';
  if (isPast) return isParticiple ? 'EITHER' : 'PAST';
  if (isParticiple) return 'PARTICIPLE';
  return /.ed$/.test(word) && !/^(?:need|exceed|proceed|succeed|speed|heed)$/.test(word)
    ? 'EITHER'
    : 'PRESENT';
}

/** The base form of a gerund, by its lemma where that is one: a tagger may take "showcasing" for a noun. */
export function baseOf(gerund: string, lemma: string): string {
  if (!lemma.endsWith('ing') || BASES.has(lemma)) return lemma;
  const stem = gerund.replace(/ing$/, '');
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  return /(?:[sczvug]|[^aeiou]l|[aeiou][tkr])$/.test(stem) && !/(?:ss|[eo]{2}[tkr])$/.test(stem)
    ? `${stem}e`
    : stem;
}

/** The past tense: "marked" of "marking", "left" of "leaving". */
export function pastOf(gerund: string, lemma: string): string {
  const irregular = PAST_BY_BASE.get(lemma);
  if (irregular !== undefined) return irregular;
  const stem = gerund.replace(/ing$/, '');
  return /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`;
}

/** The present tense: "marks" for one, "mark" for several. */
export function presentOf(lemma: string, plural: boolean): string {
  if (plural) return lemma === 'be' ? 'are' : lemma;
  if (lemma === 'be') return 'is';
  if (lemma === 'have') return 'has';
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function rows(list: string): readonly (readonly string[])[] {
  return list
    .trim()
    .split(/[|\n]/)
    .map((row) => row.trim().split(/\s+/));
}
