/** Tells who is meant by the words that name the sources of a document. */

import type { ExtractedEntity } from '../../domain/extraction.ts';
import type { AttributionBasis, SpeakerKind } from '../../domain/vocabulary.ts';
import type { Range } from '../text/range.ts';
import { type Cast, castOf, type PersonMention } from './cast.ts';
import { describePeople, type Portrait } from './descriptions.ts';
import { type Gender, genderOfPronoun } from './gender.ts';
import type { NameMention } from './name-mention.ts';
import { OtherSpeakers } from './other-speakers.ts';
import { type Candidate, Salience } from './salience.ts';
import type { Scene } from './scene.ts';
import { type SourcePhrase, sourcePhrase } from './source-phrase.ts';
import { BODIES, CROWDS, DEMONYMS, HAPPENINGS, LEADERS, TITLES } from './word-lists.ts';

/** Whom a source's words denote. */
interface Denotation {
  readonly basis: Exclude<AttributionBasis, 'CARRIED_OVER'>;
  readonly candidates: readonly { readonly entity: number; readonly probability: number }[];
}

/** The people and other speakers of a document. */
export interface Speakers {
  readonly entities: readonly ExtractedEntity[];
  /** Whom the source at this place denotes; only places that were asked for are known. */
  denotationOf(source: Range): Denotation | null;
  /** The first person named at or after `position`; `person` is an index into the entities. */
  firstNamedFrom(position: number): PersonMention | null;
  /** Where people are named in `range`, in order. */
  namedIn(range: Range): readonly PersonMention[];
  /** The gender of a person, an index into the entities; null where nothing tells it, or for another entity. */
  genderOf(person: number): Gender | null;
  /** How often a person is named; 0 for another entity. */
  countOf(person: number): number;
  /** Whom "he" or "her" at this place may mean, most probable first; anywhere in the text, in any order. */
  meantBy(pronoun: Range, allowed: (person: number) => boolean): readonly Candidate[];
  /** Whom "the senator" or "the Russian leader" means; null where nobody is clearly meant. */
  describedBy(phrase: Range): Candidate | null;
}

/** How sure a name is to denote its bearer in the document. */
const SURE = 0.98;
/** ... and a name that differs from it by a letter or two. */
const MISSPELT = 0.7;
const DESCRIBED = 0.9;
const OTHER_PRONOUN = 0.6;
const ROLE_MATCH = 0.75;
const BELONGS_TO = /\b(?:for|of|to|with|at|by|from|and|or|like|than|the|[’']s)\s$/;
/** How sure a description is whose role nobody was given. */
const GUESS = 0.5;

/** Resolves every source, in the order of the text. */
export function findSpeakers(
  scene: Scene,
  names: readonly NameMention[],
  sources: readonly Range[],
): Speakers {
  const phrases = sources
    .map((source) => sourcePhrase(scene.text, source))
    .sort((a, b) => a.from - b.from);
  const cast = castOf(names, (mention) => isHeadOf(phrases, mention));
  return new Resolution(scene, cast, phrases);
}

function isHeadOf(phrases: readonly SourcePhrase[], mention: Range): boolean {
  let low = 0;
  let high = phrases.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((phrases[middle]?.from ?? 0) <= mention.from) low = middle + 1;
    else high = middle;
  }
  const phrase = phrases[low - 1];
  return phrase !== undefined && mention.to === phrase.core.to && !phrase.organization;
}

class Resolution implements Speakers {
  readonly #scene: Scene;
  readonly #cast: Cast;
  readonly #salience: Salience;
  readonly #portraits: readonly Portrait[];
  readonly #others: OtherSpeakers;
  readonly #denotations = new Map<string, Denotation>();

  constructor(scene: Scene, cast: Cast, phrases: readonly SourcePhrase[]) {
    this.#scene = scene;
    this.#cast = cast;
    this.#salience = new Salience(scene, cast);
    this.#others = new OtherSpeakers(scene.text, cast.people.length);
    this.#portraits = describePeople(scene.text, cast);
    for (const phrase of phrases) {
      const key = keyOf(phrase);
      if (this.#denotations.has(key)) continue;
      const denotation = this.#resolve(phrase);
      this.#denotations.set(key, denotation);
      const first = denotation.candidates[0];
      if (first !== undefined && first.entity < cast.people.length) {
        this.#salience.speaks(phrase.from, first.entity);
      }
    }
  }

  get entities(): readonly ExtractedEntity[] {
    const people = this.#cast.people.map(
      (person, index): ExtractedEntity => ({
        name: person.name,
        kind: 'PERSON',
        aliases: person.aliases,
        description: this.#portraits[index]?.description ?? null,
      }),
    );
    return [...people, ...this.#others.entities];
  }

  denotationOf(source: Range): Denotation | null {
    return this.#denotations.get(keyOf(source)) ?? null;
  }

  firstNamedFrom(position: number): PersonMention | null {
    return this.#cast.mentions[this.#cast.countBefore(position)] ?? null;
  }

  namedIn(range: Range): readonly PersonMention[] {
    return this.#cast.within(range);
  }

  genderOf(person: number): Gender | null {
    return this.#salience.genderOf(person);
  }

  countOf(person: number): number {
    return this.#cast.people[person]?.mentions.length ?? 0;
  }

  meantBy(pronoun: Range, allowed: (person: number) => boolean): readonly Candidate[] {
    const gender = genderOfPronoun(this.#scene.text.slice(pronoun.from, pronoun.to));
    return this.#salience.candidates(pronoun.from, gender, allowed);
  }

  describedBy(range: Range): Candidate | null {
    const phrase = sourcePhrase(this.#scene.text, range);
    const [best] = this.#described(phrase)?.candidates ?? [];
    return best === undefined ? null : { person: best.entity, probability: best.probability };
  }

  #resolve(phrase: SourcePhrase): Denotation {
    if (phrase.form === 'PERSONAL') return this.#resolvePronoun(phrase);
    if (phrase.form === 'OTHER_PRONOUN')
      return { basis: 'PRONOUN', candidates: this.#antecedent(phrase) };
    const named = this.#named(phrase);
    if (named !== null)
      return { basis: 'NAMED', candidates: [{ entity: named.person, probability: SURE }] };
    // "The summit confirmed": nobody is meant.
    if (HAPPENINGS.has(phrase.head) && !phrase.proper) return { basis: 'NOMINAL', candidates: [] };
    if (phrase.coordinated) return this.#other(phrase, 'GROUP');
    if (phrase.organization && !phrase.plural) return this.#other(phrase, 'ORGANIZATION');
    const described = this.#described(phrase);
    if (described !== null) return described;
    const body = this.#bodyNamedBefore(phrase);
    if (body !== null) return body;
    return this.#other(phrase, this.#kindOf(phrase));
  }

  /** "The firm": the organization that spoke last. */
  #bodyNamedBefore(phrase: SourcePhrase): Denotation | null {
    if (!phrase.definite || phrase.plural || phrase.key !== phrase.head) return null;
    const entity = BODIES.has(phrase.head) ? this.#others.denotedBy('it', phrase.from) : null;
    return entity === null
      ? null
      : { basis: 'NOMINAL', candidates: [{ entity, probability: OTHER_PRONOUN }] };
  }

  /** The person whose name is the head of the phrase. */
  #named(phrase: SourcePhrase): PersonMention | null {
    if (phrase.coordinated) return null;
    const inside = this.#cast.within(phrase);
    const heads = inside.filter((mention) => mention.to <= phrase.core.to && !mention.possessive);
    const last = heads.at(-1);
    if (last !== undefined && last.to === endOfCore(this.#scene.text, phrase)) return last;
    const owner = inside.at(-1);
    if (owner?.possessive === true && /^[’']s?$/.test(this.#scene.text.slice(owner.to, phrase.to)))
      return owner;
    // "former ambassador to Russia Michael McFaul", but not "spokesman for Mark Reyes".
    const final = inside.at(-1);
    if (final === undefined || !phrase.person || final.to !== phrase.to) return null;
    const before = this.#scene.text.slice(phrase.from, final.from);
    return BELONGS_TO.test(before) ? null : final;
  }

  #resolvePronoun(phrase: SourcePhrase): Denotation {
    const gender = genderOfPronoun(this.#scene.text.slice(phrase.from, phrase.to));
    const candidates = this.#salience.candidates(phrase.from, gender, () => true);
    return {
      basis: 'PRONOUN',
      candidates: candidates.map(({ person, probability }) => ({
        entity: person,
        probability: probability * SURE,
      })),
    };
  }

  /** "who": the name right before it; "they", "it": the group or organization that spoke last. */
  #antecedent(phrase: SourcePhrase): Denotation['candidates'] {
    const pronoun = this.#scene.text.slice(phrase.from, phrase.to);
    const other = this.#others.denotedBy(pronoun, phrase.from);
    if (other !== null) return [{ entity: other, probability: OTHER_PRONOUN }];
    if (!/^who$/i.test(pronoun)) return [];
    const before = this.#cast.within({ from: phrase.from - 100, to: phrase.from }).at(-1);
    const between = before === undefined ? '' : this.#scene.text.slice(before.to, phrase.from);
    if (before === undefined || /[.?!\n]/.test(between)) return [];
    return [{ entity: before.person, probability: between.length <= 2 ? 0.95 : 0.6 }];
  }

  /** "the Russian president", "the spokeswoman": somebody whose role was given. */
  #described(phrase: SourcePhrase): Denotation | null {
    const bareTitle = phrase.proper && TITLES.has(phrase.head) && phrase.key === phrase.head;
    if ((!phrase.definite && !bareTitle) || phrase.plural) return null;
    const words = phrase.key.split(/\s+/);
    const fits = (person: number) => this.#portraits[person]?.matches(words) ?? false;
    const known = this.#salience.candidates(phrase.from, null, fits);
    const isLeader = LEADERS.has(phrase.head) || DEMONYMS.has(phrase.head);
    const candidates = known.length === 0 && isLeader ? this.#elsewhereInSentence(phrase) : known;
    if (candidates.length === 0) return null;
    const sure = known.length === 0 ? GUESS : ROLE_MATCH;
    return {
      basis: 'NOMINAL',
      candidates: candidates.map(({ person, probability }) => ({
        entity: person,
        probability: probability * sure,
      })),
    };
  }

  /**
   * "the Russian" where nobody was called so: somebody prominent, but nobody whom the sentence already names or means
   * by a pronoun, nor anybody known to be of another nation.
   */
  #elsewhereInSentence(phrase: SourcePhrase): readonly Candidate[] {
    const sentence = this.#scene.sentence(phrase.from);
    const around = this.#cast.within({ from: phrase.from - 1000, to: phrase.from + 1000 });
    const named = around.filter((mention) => this.#scene.sentence(mention.from) === sentence);
    const present = new Set(named.map((mention) => mention.person));
    const begin = this.#scene.sentenceStart(phrase.from);
    const pronoun = /\b(?:he|she)\b/i.exec(this.#scene.text.slice(begin, phrase.from));
    if (pronoun !== null) {
      const [meant] = this.#salience.candidates(
        begin + pronoun.index,
        genderOfPronoun(pronoun[0]),
        () => true,
      );
      if (meant !== undefined) present.add(meant.person);
    }
    const free = (person: number) =>
      !present.has(person) && this.#portraits[person]?.hasNation !== true;
    return this.#salience.candidates(phrase.from, null, free);
  }

  #kindOf(phrase: SourcePhrase): SpeakerKind {
    if (phrase.plural) {
      const modifier = phrase.key.split(/\s+/)[0] ?? '';
      const belongs =
        DEMONYMS.has(modifier) ||
        /\p{Lu}/u.test(this.#scene.text.slice(phrase.core.from + 1, phrase.core.to));
      return belongs || phrase.definite ? 'GROUP' : 'UNNAMED';
    }
    if (phrase.person || /^[qa]$/.test(phrase.key)) return 'UNNAMED';
    if (TITLES.has(phrase.head) && phrase.key === phrase.head) return 'UNNAMED';
    if (phrase.proper || phrase.organization) return 'ORGANIZATION';
    return CROWDS.has(phrase.head) ? 'UNNAMED' : phrase.definite ? 'ORGANIZATION' : 'UNNAMED';
  }

  #other(phrase: SourcePhrase, kind: SpeakerKind): Denotation {
    const named = this.#others.isMisspelt(phrase) ? MISSPELT : SURE;
    const entity = this.#others.add(phrase, kind);
    const [basis, probability] = phrase.proper
      ? (['NAMED', named] as const)
      : (['NOMINAL', DESCRIBED] as const);
    return { basis, candidates: [{ entity, probability }] };
  }
}

function keyOf(range: Range): string {
  return `${range.from}:${range.to}`;
}

function endOfCore(text: string, phrase: SourcePhrase): number {
  const core = text.slice(phrase.core.from, phrase.core.to);
  return phrase.core.from + core.replace(/(?:,? (?:Jr|Sr|II|III|IV)\.?)?[\s.]*$/, '').length;
}
