/** Remembers the noun phrases of a document, so that "the summit" and "it" find what they stand for. */

import { countBelow } from '../../domain/count-below.ts';
import { ROLES } from '../../domain/names/index.ts';
import type { Range } from '../text/range.ts';
import { sentencesOf } from '../text/sentences.ts';
import { MONTHS, WEEKDAYS } from './claim-dates.ts';
import { headEnd, nounPhraseEnd } from './noun-phrases.ts';
import { formOf } from './verb-forms.ts';
import type { Token } from './word-classes.ts';

/** A phrase that something later may refer to. */
export interface Antecedent extends Range {
  /** The phrase without its article, from its first name on: "Trump–Putin summit in Alaska". */
  readonly words: string;
  /** The phrase as it is written, "a" made "the". */
  readonly written: string;
  readonly plural: boolean;
  /** It holds a proper name. */
  readonly named: boolean;
  /** It says whose it is, so that it takes no article: "Lee's approach". */
  readonly owned: boolean;
}

/** Nouns that news uses for one thing in turn. */
const SYNONYMS = `
  summit meeting talk negotiation session|war conflict fighting invasion|ship vessel boat tanker ferry freighter|plane aircraft jet airliner flight
  crash accident collision wreck|attack shooting bombing strike assault raid|quake earthquake tremor|fire blaze wildfire|storm hurricane typhoon cyclone
  bill legislation measure law act|ruling decision verdict judgment|vote ballot referendum|deal agreement accord pact treaty
  rally protest demonstration march|plant factory|hospital clinic|probe investigation inquiry|debate|ban order|strike walkout
`;
const GROUPS: ReadonlyMap<string, readonly string[]> = new Map(
  SYNONYMS.trim()
    .split(/[|\n]/)
    .flatMap((row) => {
      const group = row.trim().split(/\s+/);
      return group.map((word) => [word, group.filter((other) => other !== word)] as const);
    }),
);
const WITHIN_SENTENCE = /(?<=[\p{Ll}\d,;] |[-–—‘’“"(])\p{Lu}[\p{L}\p{M}\d.]*/gu;
/** "At the time" means no "tough time" told of before. */
const OF_ANYTHING =
  /^(?:time|way|day|night|week|month|year|moment|thing|part|place|point|end|fact|reason|kind|sort|size|rest|side|number|people|man|woman|work|right|ground|opportunity|chance|matter|question|answer|idea|truth|world|country|sun|air|future|past)$/;
const DATES = new Set([...WEEKDAYS, ...MONTHS]);
const SPAN = /^(?:decade|century|year|month|week|day|hour|morning|night)s?$/;
/** How many phrases with one head are remembered; the first ones and the last. */
const KEPT = 24;
const LONGEST = 12;
/** A phrase so near is meant rather than the first of the document, in characters. */
const NEAR = 350;
/** Further back, a phrase without a name is not meant. */
const FAR = 900;
/** How many subjects back "it" reaches, and how many characters: read by hand, of farther ones most are not meant. */
const SUBJECTS = 2;
const REACH = 200;
/** Another one of its kind, or one of many: "the summit" does not mean "a follow-up summit". */
const ANOTHER =
  /\b(?:follow|next|another|second|third|future|new|other|previous|earlier|past|multiple|\d+(?:st|nd|rd|th)|former|separate|similar|last|final|possible|potential|any|no|every|each|some|many|several|more|most|less|few|fewer|little|much|enough)\b/i;

/** Takes the sentences of a document in order. */
export class Antecedents {
  readonly #text: string;
  /** Words that are written with a capital within a sentence. */
  readonly #capitals: ReadonlySet<string>;
  readonly #byHead = new Map<string, Antecedent[]>();
  /** Subjects of clauses in order. */
  readonly #subjects: Antecedent[] = [];

  constructor(text: string) {
    this.#text = text;
    this.#capitals = new Set(text.match(WITHIN_SENTENCE) ?? []);
  }

  /** Notes the noun phrases of a sentence. */
  read(tokens: readonly Token[]): void {
    for (let at = 0; at < tokens.length; at++) {
      const end = nounPhraseEnd(tokens, at);
      if (end === at) continue;
      const head = headEnd(tokens, at, end);
      if (!/^[-–]$/.test(tokens[at - 1]?.lower ?? '')) this.#note(tokens, at, head, end);
      at = Math.max(at, head - 1);
    }
  }

  /** Notes the subject of a clause, for "it" and "they" after it. */
  readSubject(tokens: readonly Token[]): void {
    const comma = tokens.findIndex(({ lower }) => lower === ',');
    const begins = tokens[nounPhraseEnd(tokens, 0) > 0 ? 0 : comma + 1];
    if (begins === undefined || !['DET', 'ADJ', 'NOUN', 'PROPN'].includes(begins.is)) return;
    const from = nounPhraseEnd(tokens, 0) > 0 ? 0 : comma + 1;
    const end = nounPhraseEnd(tokens, from);
    if (end === from) return;
    const head = headEnd(tokens, from, end);
    if (this.#isOnlyFirst(tokens.slice(from, head))) return;
    const noun = tokens[head - 1];
    // "Friday", "the decade", "the tycoon": nothing that "it" means.
    if (noun === undefined || isWhen(noun.text) || ROLES.has(noun.lower)) return;
    const found = this.#antecedent(tokens, from, head, end);
    if (found !== null) this.#subjects.push(found);
  }

  /** What "the <head>" at `at` stands for: something named if possible, else what tells more than the bare noun. */
  denotedBy(head: string, at: number): Antecedent | null {
    const own = singular(head);
    if (OF_ANYTHING.test(own)) return null;
    const plural = own !== head;
    const before = (word: string) => (this.#byHead.get(word) ?? []).filter(({ to }) => to <= at);
    // "The voters" are seldom just "the younger voters" told of before.
    const same = before(own).filter(
      (phrase) => phrase.plural === plural && (phrase.named || !plural),
    );
    const last = same.at(-1);
    if (last !== undefined && at - last.to <= NEAR) return last;
    const named = same.find((phrase) => phrase.named);
    if (named !== undefined) return named;
    if (last !== undefined && at - last.to <= FAR) return last;
    for (const word of GROUPS.get(own) ?? []) {
      const found = before(word).find((phrase) => phrase.named && phrase.plural === plural);
      if (found !== undefined) return found;
    }
    return null;
  }

  /** The subject before a pronoun that it may stand for: of its own sentence or the one before, in one paragraph; null where there is none. */
  subjectBefore({ from, to }: Range, plural: boolean): Antecedent | null {
    const before = countUpTo(this.#subjects, from);
    const last = this.#subjects.slice(Math.max(0, before - SUBJECTS), before).reverse();
    const found = last.find((subject) => from - subject.to <= REACH && subject.plural === plural);
    if (found === undefined || this.#text.slice(found.to, from).includes('\n')) return null;
    return sentencesOf(this.#text, { from: found.to, to }).length > 2 ? null : found;
  }

  #note(tokens: readonly Token[], from: number, head: number, end: number): void {
    const noun = tokens[head - 1];
    const key = singular(noun?.lower ?? '');
    // "the Trump–Putin Summit" of a headline is written as a name.
    const isNoun =
      noun?.is === 'NOUN' || (noun?.is === 'PROPN' && head - from > 1 && GROUPS.has(key));
    const found = isNoun ? this.#antecedent(tokens, from, head, end) : null;
    if (found === null || ANOTHER.test(found.written)) return;
    const length = head - from - (tokens[from]?.is === 'DET' ? 1 : 0);
    if (this.#isOnlyFirst(tokens.slice(from, head))) return;
    // "having trouble raising money": what is done, no sort of money.
    const first = tokens[from];
    if (first?.is === 'VERB' && formOf(first.lower) === 'GERUND') return;
    if (length < 2 && !(found.named && (found.plural || tokens[from]?.is === 'DET'))) return;
    const list = this.#byHead.get(key) ?? [];
    if (list.length < KEPT) list.push(found);
    else list[KEPT - 1] = found;
    this.#byHead.set(key, list);
  }

  /** "Angry waves": a word that has a capital only where it begins a sentence is no name. */
  #isOnlyFirst(phrase: readonly Token[]): boolean {
    const [name, ...more] = phrase.filter(({ is }) => is === 'PROPN');
    if (name === undefined || more.length > 0) return false;
    return !this.#capitals.has(name.text.split('-')[0] ?? '');
  }

  #antecedent(
    tokens: readonly Token[],
    from: number,
    head: number,
    whole: number,
  ): Antecedent | null {
    const end = withPlace(tokens, head, whole);
    const phrase = tokens.slice(from, end);
    const [first] = phrase;
    const last = phrase.at(-1);
    const noun = tokens[head - 1];
    if (first === undefined || last === undefined || noun === undefined) return null;
    if (noun.is !== 'NOUN' && noun.is !== 'PROPN') return null;
    if (phrase.length > LONGEST || phrase.some(({ is }) => is === 'PRON')) return null;
    const article = /^(?:the|an?)$/.test(first.lower);
    if (first.is === 'DET' && !article) return null;
    const own = phrase.slice(article ? 1 : 0);
    const firstName = own.findIndex(({ is, to }) => is === 'PROPN' && to <= noun.to);
    const begin = own[Math.max(0, firstName)];
    const [bare] = own;
    if (begin === undefined || bare === undefined) return null;
    const written = this.#words(bare, last);
    return {
      ...{ from: first.from, to: last.to, words: this.#words(begin, last) },
      written: article ? `the ${written}` : written,
      plural:
        tokens.slice(from, head).some(({ lower }) => lower === 'and') ||
        (noun.is === 'NOUN' && isPlural(noun.lower)),
      named: phrase.some(({ is }) => is === 'PROPN'),
      owned: tokens.slice(from, head).some(({ lower, is }) => is === 'PART' && /^'s?$/.test(lower)),
    };
  }

  /** A sentence's first word has a capital that it does not have elsewhere. */
  #words(first: Token, last: Token): string {
    const words = this.#text.slice(first.from, last.to).replace(/\s+/g, ' ');
    const own = first.is === 'PROPN' || /^\p{Lu}{2}/u.test(first.text);
    return own ? words : `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
  }
}

function isWhen(word: string): boolean {
  return DATES.has(word) || SPAN.test(word);
}

/** The end of the head with one place or name after it: "the summit in Anchorage". */
function withPlace(tokens: readonly Token[], head: number, end: number): number {
  if (!/^(?:in|at|between|of|on)$/.test(tokens[head]?.lower ?? '')) return head;
  // "the deal in 1999", "the campaign on Tuesday"
  const after = tokens[head + 1];
  if (after?.is === 'NUM' || DATES.has(after?.text ?? '')) return head;
  for (let at = head + 1; at < end; at++) {
    const token = tokens[at];
    if (
      token === undefined ||
      (token.is === 'ADP' && token.lower !== 'of' && tokens[at - 1] !== undefined)
    )
      return at;
  }
  return end;
}

/** "summits" is "summit"; "news" and "crisis" stay. */
export function singular(noun: string): string {
  if (/(?:ss|us|is|news|series|species|politics|economics)$/.test(noun)) return noun;
  if (/ies$/.test(noun) && noun.length > 4) return `${noun.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/.test(noun)) return noun.slice(0, -2);
  return /s$/.test(noun) ? noun.slice(0, -1) : noun;
}

export function isPlural(noun: string): boolean {
  return singular(noun) !== noun;
}

function countUpTo(subjects: readonly Antecedent[], at: number): number {
  return countBelow(subjects.length, (k) => (subjects[k]?.to ?? 0) <= at);
}
