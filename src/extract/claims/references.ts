/** Resolves the words of a claim that point elsewhere: pronouns, "the meeting", "I" in somebody's mouth. */

import type { ExtractedEntity } from '../../domain/extraction.ts';
import type { PersonMention } from '../people/cast.ts';
import { type Gender, genderOfPronoun } from '../people/gender.ts';
import { isPlace } from '../people/places.ts';
import type { Speakers } from '../people/speakers.ts';
import { DEMONYMS } from '../people/word-lists.ts';
import { type Antecedents, isPlural } from './antecedents.ts';
import { contractedVerb } from './contractions.ts';
import { isEmptyIt } from './empty-it.ts';
import { firstPerson, genitive, isSubject } from './first-person.ts';
import { headEnd, nounPhraseEnd } from './noun-phrases.ts';
import { behindFronted } from './sentence-lead.ts';
import { formOf } from './verb-forms.ts';
import { isWithinTitle } from './within-title.ts';
import type { Token } from './word-classes.ts';

/** Who speaks a claim, and to whom; nulls in the reporter's own voice. */
export interface Voice {
  readonly speaker: ExtractedEntity | null;
  /** Index of the speaker among the entities. */
  readonly speakerIndex: number | null;
  readonly addressee: ExtractedEntity | null;
  /** True at a position where the words are the speaker's own, so that "I" is the speaker. */
  isOwn(position: number): boolean;
}

/** What stands in a claim for some tokens of the text. */
export interface Replacement {
  /** How many tokens it replaces. */
  readonly tokens: number;
  readonly text: string;
  /** How sure it is, 0–1. */
  readonly sure: number;
}

const KEEP = (sure: number): Replacement => ({ tokens: 0, text: '', sure });
/** Least probability of a person to be written for a pronoun; nine of ten that are written are right. */
export const LEAST_SURE = 0.6;
/** Least probability of a person to be written for "the senator", and for "the Vermont senator", whom the place tells. */
const LEAST_SURE_OF_ROLE = { bare: 0.7, placed: 0.5 } as const;
/** What is no person, though persons have it in their role. */
const NOBODY = /^(?:party|campaign|company|committee|group|state|board|union)$/;
/** "PolitiFact", "WikiLeaks"; a person of such a name has a given name before it. */
const BRAND = /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u;
const UNRESOLVED = 0.5;
/** So many times as often as all others of the surname is somebody named who is meant by it alone. */
const DOMINANT = 3;

const GENITIVES = new Set(['his', 'its', 'their', 'hers', 'theirs']);
const ITS: Readonly<Record<string, 'IT' | 'THEY'>> = {
  ...{ it: 'IT', its: 'IT', itself: 'IT' },
  ...{ they: 'THEY', them: 'THEY', their: 'THEY', theirs: 'THEY' },
};
/** "accused him of lying" is "He lied". */
const NOMINATIVE: Readonly<Record<string, string>> = { him: 'he', them: 'they', us: 'we', me: 'I' };
const ANOTHER_ONE = /^(?:next|future|eventual|potential|possible|previous|former|last|other|new)$/;
const DEICTIC = new Set(['this', 'that', 'these', 'those']);

/** What the references of a claim may point to. */
interface Surroundings {
  readonly speakers: Speakers;
  readonly entities: readonly ExtractedEntity[];
  readonly antecedents: Antecedents;
  readonly voice: Voice;
}

/** Resolves the references of one claim, word by word; remembers whom it named already. */
export class References {
  readonly #speakers: Speakers;
  readonly #entities: readonly ExtractedEntity[];
  readonly #antecedents: Antecedents;
  readonly #voice: Voice;
  readonly #tokens: readonly Token[];
  readonly #mentions: ReadonlyMap<number, PersonMention>;
  readonly #named = new Set<number>();
  #subject: number | null = null;
  /** The gender of a "he" or "she" that was left, as nobody is surely meant. */
  #left: Gender | null = null;
  #verbSeen = false;
  #singularSeen = false;
  #pluralSeen = false;

  constructor(tokens: readonly Token[], { speakers, entities, antecedents, voice }: Surroundings) {
    this.#tokens = tokens;
    this.#speakers = speakers;
    this.#entities = entities;
    this.#antecedents = antecedents;
    this.#voice = voice;
    const [from, to] = [
      Math.min(...tokens.map((token) => token.from)),
      Math.max(...tokens.map((token) => token.to)),
    ];
    this.#mentions = new Map(
      tokens.length === 0
        ? []
        : speakers.namedIn({ from, to }).map((mention) => [mention.from, mention]),
    );
  }

  /** What to write for the token at `at`, an index into the claim's tokens; null for the token itself. */
  at(at: number): Replacement | null {
    const token = this.#tokens[at];
    if (token === undefined) return null;
    const found = this.#resolve(token, at);
    this.#notice(token);
    const isFirst = at === 0 && !found?.tokens && token.text !== 'US';
    const subject = isFirst ? NOMINATIVE[token.lower] : undefined;
    return subject === undefined ? found : { tokens: 1, text: subject, sure: found?.sure ?? 1 };
  }

  /** Takes note of a token that is written as a part of something else. */
  pass(at: number): void {
    const token = this.#tokens[at];
    if (token !== undefined) this.#notice(token);
  }

  #resolve(token: Token, at: number): Replacement | null {
    const mention = this.#mentions.get(token.from);
    if (mention !== undefined) return this.#name(mention, at);
    if (token.is === 'PRON' || token.is === 'DET' || genderOfPronoun(token.lower) !== null) {
      const own = this.#voice.isOwn(token.from)
        ? firstPerson(this.#tokens, at, this.#voice, this.#again())
        : null;
      if (own !== null) {
        const { speakerIndex } = this.#voice;
        if (own.tokens > 0 && speakerIndex !== null) this.#named.add(speakerIndex);
        return own;
      }
      if (genderOfPronoun(token.lower) !== null) return this.#person(token, at);
      const kind = ITS[token.lower];
      if (kind !== undefined) return this.#thing(token, at, kind);
      return this.#definite(token, at);
    }
    return null;
  }

  /** The gender of a speaker whom the claim has named already; null where it has not. */
  #again(): Gender | null {
    const { speakerIndex } = this.#voice;
    const named = speakerIndex !== null && this.#named.has(speakerIndex);
    return named ? this.#speakers.genderOf(speakerIndex) : null;
  }

  #notice(token: Token): void {
    if (token.is === 'VERB' || token.is === 'AUX') this.#verbSeen = true;
    if (token.is !== 'NOUN' && token.is !== 'PROPN') return;
    if (token.is === 'NOUN' && isPlural(token.lower)) this.#pluralSeen = true;
    else if (!this.#mentions.has(token.from)) this.#singularSeen = true;
  }

  /** The full name at the first mention. */
  #name(mention: PersonMention, at: number): Replacement | null {
    const { person } = mention;
    const full = this.#entities[person]?.name ?? '';
    // "Ann" beside "Bob Lee": it is another one of the name.
    if (!mention.words.every((word) => full.includes(word))) return KEEP(0.85);
    const first = !this.#named.has(person);
    this.#named.add(person);
    if (!this.#verbSeen && !mention.possessive) this.#subject = person;
    const written = mention.words.join(' ');
    if (!first || full.length <= written.length) return null;
    // Husband and wife, brothers: which of them is meant is a guess.
    if (this.isAmbiguous(mention)) return KEEP(0.9);
    if (isWithinTitle(this.#tokens, at, mention)) return null;
    let tokens = 1;
    while ((this.#tokens[at + tokens]?.from ?? Number.POSITIVE_INFINITY) < mention.to) tokens++;
    const last = this.#tokens[at + tokens - 1];
    // "Moscow's" may be one token.
    const rest = last === undefined ? '' : last.text.slice(Math.max(0, mention.to - last.from));
    return { tokens, text: `${full}${rest}`, sure: 0.99 };
  }

  /** A surname alone, and another person of that surname is named about as often. */
  isAmbiguous({ words, person }: PersonMention): boolean {
    if (words.length > 1) return false;
    const surname = words.at(-1) ?? '';
    const others = this.#entities.reduce(
      (count, { kind, name }, other) =>
        other !== person && kind === 'PERSON' && name.endsWith(` ${surname}`)
          ? count + this.#speakers.countOf(other)
          : count,
      0,
    );
    return this.#speakers.countOf(person) < DOMINANT * others;
  }

  #person(token: Token, at: number): Replacement | null {
    if (/self$/.test(token.lower)) return null;
    // "his or her"
    const [before, after] = [this.#tokens[at - 1], this.#tokens[at + 1]];
    if (before?.lower === 'or' || after?.lower === 'or') return KEEP(UNRESOLVED);
    const { speakerIndex } = this.#voice;
    const isOwn = this.#voice.isOwn(token.from);
    const isGenitive = this.#isGenitive(token, at);
    // Nobody speaks of himself as "he", and "him" is not the subject.
    const isObject =
      !isGenitive && /^(?:him|her)$/.test(token.lower) && this.#tokens[at - 1]?.is === 'VERB';
    const excluded = (person: number) =>
      (isOwn && person === speakerIndex) || (isObject && person === this.#subject);
    if (this.#isNamedHere(token, excluded) || this.#isNamedAfter(token, at)) return KEEP(0.93);
    const gender = genderOfPronoun(token.lower);
    // "He changed his mind": whoever he is.
    if (gender === this.#left) return KEEP(0.97);
    const leave = () => {
      if (/^s?he$/.test(token.lower)) this.#left = gender;
      return KEEP(UNRESOLVED);
    };
    const [best] = this.#speakers.meantBy(token, (person) => !excluded(person));
    if (best === undefined || best.probability < LEAST_SURE) return leave();
    if (this.#named.has(best.person)) return KEEP(0.97);
    const { name, kind } = this.#entities[best.person] ?? { name: token.text, kind: 'UNNAMED' };
    // "a doctor", "my mother": in a text that stands alone it is nobody.
    if ((kind !== 'PERSON' && !/^the /i.test(name)) || BRAND.test(name)) return leave();
    this.#named.add(best.person);
    if (!this.#verbSeen) this.#subject = best.person;
    return this.#withVerb(at, isGenitive ? genitive(name) : name, 0.5 + best.probability / 2);
  }

  /** Somebody whom the pronoun may mean is named in the claim, so that it stands alone as it is. */
  #isNamedHere(token: Token, excluded: (person: number) => boolean): boolean {
    const gender = genderOfPronoun(token.lower);
    return [...this.#named].some((person) => {
      const known = this.#speakers.genderOf(person);
      return !excluded(person) && (known === null || known === gender);
    });
  }

  /** "As she spoke, Ann Lee": whom a clause before the main one means, the main one names. */
  #isNamedAfter(token: Token, at: number): boolean {
    const main = behindFronted(this.#tokens, at);
    const mention = main === null ? undefined : this.#mentions.get(this.#tokens[main]?.from ?? -1);
    if (mention === undefined || mention.possessive) return false;
    const known = this.#speakers.genderOf(mention.person);
    return known === null || known === genderOfPronoun(token.lower);
  }

  /** The name with the rest of a contraction: "he's" is "Lee is". */
  #withVerb(at: number, name: string, sure: number): Replacement {
    const verb = contractedVerb(this.#tokens, at + 1);
    if (verb === null) return { tokens: 1, text: name, sure };
    return { tokens: 2, text: `${name} ${verb}`, sure };
  }

  #isGenitive(token: Token, at: number): boolean {
    if (GENITIVES.has(token.lower)) return true;
    if (token.lower !== 'her') return false;
    // "her 12% lead", but "beat her 51% to 36%"
    const owned = this.#tokens.slice(at + 1).find(({ is, lower }) => !isShare(is, lower));
    return ['NOUN', 'ADJ', 'PROPN'].includes(owned?.is ?? '');
  }

  /** "it", "they": a thing named before in the claim, or the subject of a sentence before. */
  #thing(token: Token, at: number, kind: 'IT' | 'THEY'): Replacement | null {
    if (kind === 'IT' ? this.#singularSeen : this.#pluralSeen || this.#named.size > 1)
      return KEEP(0.95);
    if (token.lower === 'it' && isEmptyIt(this.#tokens, at)) return KEEP(0.95);
    // "on its face", "for its part"
    if (
      token.lower === 'its' &&
      /^(?:face|own|core|part|peak|height)$/.test(this.#tokens[at + 1]?.lower ?? '')
    )
      return KEEP(0.95);
    // What a speaker calls "it" was said before the quotation began, and the reporter need not have named it.
    if (this.#voice.isOwn(token.from)) return KEEP(UNRESOLVED);
    const { speaker } = this.#voice;
    // "The bank said it would pay"; further on in what is said it is as often something else.
    if (speaker !== null)
      return at === 0 && token.text === token.lower
        ? this.#speakingBody(speaker, token, kind)
        : KEEP(UNRESOLVED);
    // As the object of a verb it is seldom the subject of the sentence before.
    if (this.#verbSeen && !isSubject(this.#tokens, at)) return KEEP(UNRESOLVED);
    const found = this.#antecedents.subjectBefore(token, kind === 'THEY');
    if (found === null || this.#isPerson(found)) return KEEP(UNRESOLVED);
    const written = found.written;
    if (kind === 'THEY') this.#pluralSeen = true;
    else this.#singularSeen = true;
    return this.#withVerb(at, this.#isGenitive(token, at) ? genitive(written) : written, 0.7);
  }

  /** The body that speaks, of "it", or the people, of "they". */
  #speakingBody(
    { name, kind: who }: ExtractedEntity,
    token: Token,
    kind: 'IT' | 'THEY',
  ): Replacement {
    if (who === 'PERSON' || (who === 'ORGANIZATION') !== (kind === 'IT')) return KEEP(UNRESOLVED);
    if (kind === 'THEY') this.#pluralSeen = true;
    else this.#singularSeen = true;
    return this.#withVerb(0, this.#isGenitive(token, 0) ? genitive(name) : name, 0.8);
  }

  #isPerson(range: { readonly from: number; readonly to: number }): boolean {
    const [first, ...more] = this.#speakers.namedIn(range);
    return first !== undefined && more.length === 0 && first.to >= range.to - 2;
  }

  /** "the meeting", "these talks", "the Russian leader". */
  #definite(token: Token, at: number): Replacement | null {
    const end = nounPhraseEnd(this.#tokens, at);
    const deictic = DEICTIC.has(token.lower);
    if (end <= at + 1) return deictic && token.is !== 'DET' && !this.#verbSeen ? KEEP(0.4) : null;
    if (token.lower !== 'the' && !deictic) return null;
    const head = headEnd(this.#tokens, at, end);
    const phrase = this.#tokens.slice(at + 1, head);
    const noun = phrase.at(-1);
    if (noun?.is !== 'NOUN') return null;
    const range = { from: token.from, to: noun.to };
    // "the North's leader, Kim Lee": the name follows.
    const isNamed = this.#tokens[head]?.lower === ',' && this.#tokens[head + 1]?.is === 'PROPN';
    const isTold =
      /^(?:be|become|remain|name|announce|declare|elect|call|choose|make|crown|appoint)$/.test(
        this.#tokens[at - 1]?.lemma.toLowerCase() ?? '',
      );
    // "the next president" is not who is president.
    const isAnother = phrase.some(({ lower }) => ANOTHER_ONE.test(lower));
    const person =
      isTold || isNamed || isAnother || NOBODY.test(noun.lower) || this.#isQualified(head)
        ? null
        : this.#speakers.describedBy(range);
    const isPlaced = phrase.some(({ text, lower }) => isPlace(text) || DEMONYMS.has(lower));
    if (person !== null && person.probability >= LEAST_SURE_OF_ROLE[isPlaced ? 'placed' : 'bare'])
      return this.#described(person, head - at);
    const isShare = /(?:^|\s)(?:%|percent|per cent|majority|half|most|all|some|part) of$/.test(
      this.#before(at),
    );
    const isBare =
      phrase.length === 1 &&
      head === end &&
      !isShare &&
      !this.#isQualified(end) &&
      !this.#isJoined(end);
    if (!isBare) return null;
    const found = this.#antecedents.denotedBy(noun.lower, token.from);
    if (found === null) return KEEP(deictic ? 0.75 : 0.97);
    return {
      tokens: head - at,
      text: found.owned ? found.written : `the ${found.words}`,
      sure: found.named ? 0.9 : 0.85,
    };
  }

  /** The three words before, small. */
  #before(at: number): string {
    return this.#tokens
      .slice(Math.max(0, at - 3), at)
      .map(({ lower }) => lower)
      .join(' ');
  }

  #described(
    person: { readonly person: number; readonly probability: number },
    tokens: number,
  ): Replacement | null {
    if (this.#named.has(person.person)) return KEEP(0.95);
    this.#named.add(person.person);
    if (!this.#verbSeen) this.#subject = person.person;
    const name = this.#entities[person.person]?.name;
    return name === undefined ? null : { tokens, text: name, sure: 0.5 + person.probability / 2 };
  }

  /** "the campaign and communication skills" */
  #isJoined(at: number): boolean {
    return this.#tokens[at]?.is === 'CCONJ' && this.#tokens[at + 1]?.is === 'NOUN';
  }

  /** "the meeting that", "the price of", "the day after": told by what follows. */
  #isQualified(at: number): boolean {
    const next = this.#tokens[at];
    // "the judge hearing the case"
    if (next?.is === 'VERB' && formOf(next.lower) === 'GERUND') return true;
    return /^(?:of|for|at|by|that|which|who|whose|where|when|between|with|'s|')$/.test(
      next?.lower ?? '',
    );
  }
}

/** A number, "%", "percent", or what joins two of them. */
function isShare(is: Token['is'], word: string): boolean {
  return is === 'NUM' || /^(?:%|percent|-|–)$/.test(word);
}
