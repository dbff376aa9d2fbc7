/** Tells who is meant by the words that name the sources of a document. */

import { countBelow } from '../../domain/count-below.ts';
import type { ExtractedEntity } from '../../domain/extraction.ts';
import { TITLES } from '../../domain/names/index.ts';
import type { AttributionBasis, SpeakerKind } from '../../domain/vocabulary.ts';
import type { Range } from '../text/range.ts';
import { Bodies } from './bodies.ts';
import { type Cast, castOf, type PersonMention } from './cast.ts';
import { Described } from './described.ts';
import { describePeople, type Portrait } from './descriptions.ts';
import { isFollowedByPronoun } from './followed-by-pronoun.ts';
import { type Gender, genderOfPronoun, genderOfRole } from './gender.ts';
import type { NameMention } from './name-mention.ts';
import { OtherSpeakers } from './other-speakers.ts';
import { type Candidate, Salience } from './salience.ts';
import type { Signs } from './salience-signs.ts';
import type { Scene } from './scene.ts';
import { type SourcePhrase, sourcePhrase } from './source-phrase.ts';
import { subjectsOf } from './subjects.ts';
import { BODIES, CROWDS, DEMONYMS, HAPPENINGS } from './word-lists.ts';

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
  /** What speaks for each whom the pronoun may mean; the weights are fitted to it. */
  signsFor(pronoun: Range, allowed: (person: number) => boolean): ReadonlyMap<number, Signs>;
  /** Whom "the senator" or "the Russian leader" means; null where nobody is clearly meant. */
  describedBy(phrase: Range): Candidate | null;
}

/** How sure a name is to denote its bearer in the document. */
const SURE = 0.98;
/** ... and a name that differs from it by a letter or two. */
const MISSPELT = 0.7;
const DESCRIBED = 0.9;
const OTHER_PRONOUN = 0.6;
/** A pronoun that is as sure as that tells the gender of whom it means. */
const LEARNED = 0.6;
const BELONGS_TO = /\b(?:for|of|to|with|at|by|from|and|or|like|than|the|[’']s)\s$/;

/** Resolves every source, in the order of the text. */
export function findSpeakers(
  scene: Scene,
  names: readonly NameMention[],
  sources: readonly Range[],
): Speakers {
  const phrases = sources
    .map((source) => sourcePhrase(scene.text, source))
    .sort((a, b) => a.from - b.from);
  const cast = castOf(
    names,
    (mention) => isHeadOf(scene.text, phrases, mention) || isFollowedByPronoun(scene.text, mention),
  );
  return new Resolution(scene, names, cast, phrases);
}

function isHeadOf(text: string, phrases: readonly SourcePhrase[], mention: NameMention): boolean {
  const begun = countBelow(phrases.length, (k) => (phrases[k]?.from ?? 0) <= mention.from);
  const phrase = phrases[begun - 1];
  if (phrase === undefined || phrase.organization) return false;
  // "the climber’s sister, Bettina Auer,"
  const isApposition =
    (phrase.person || (mention.words.length > 1 && !BODIES.has(phrase.head))) &&
    endsWith(text, phrase, mention) &&
    /, $/.test(text.slice(mention.from - 2, mention.from));
  return mention.to === phrase.core.to || isApposition;
}

class Resolution implements Speakers {
  readonly #scene: Scene;
  readonly #cast: Cast;
  readonly #salience: Salience;
  readonly #portraits: readonly Portrait[];
  readonly #others: OtherSpeakers;
  readonly #bodies: Bodies;
  readonly #descriptions: Described;
  readonly #denotations = new Map<string, Denotation>();
  /** Who begins a sentence as a description and has no entity unless a pronoun means them, by numbers below 0. */
  readonly #noticed: SourcePhrase[] = [];
  readonly #noticedByKey = new Map<string, number>();

  constructor(
    scene: Scene,
    names: readonly NameMention[],
    cast: Cast,
    phrases: readonly SourcePhrase[],
  ) {
    this.#scene = scene;
    this.#cast = cast;
    this.#salience = new Salience(scene, cast);
    this.#others = new OtherSpeakers(scene.text, cast.people.length);
    this.#bodies = new Bodies(scene.text, names, cast);
    this.#portraits = describePeople(scene.text, cast);
    this.#descriptions = new Described(scene, cast, this.#salience, this.#portraits);
    const subjects = subjectsOf(scene);
    let next = 0;
    for (const phrase of phrases) {
      const key = keyOf(phrase);
      if (this.#denotations.has(key)) continue;
      for (; (subjects[next]?.from ?? Number.POSITIVE_INFINITY) < phrase.from; next++) {
        this.#notice(sourcePhrase(scene.text, subjects[next] ?? phrase));
      }
      const denotation = this.#resolve(phrase);
      this.#denotations.set(key, denotation);
      this.#note(phrase, denotation);
    }
  }

  /** Lets pronouns mean who speaks: a person, named or not. */
  #note(phrase: SourcePhrase, { candidates: [first] }: Denotation): void {
    if (first === undefined) return;
    if (first.entity >= this.#cast.people.length) {
      if (!this.#others.isSomebody(first.entity)) return;
      this.#salience.introduce(first.entity, genderOfRole(phrase.head));
    }
    this.#salience.speaks(phrase.from, first.entity);
  }

  /** Lets pronouns mean whom a sentence begins with. */
  #notice(phrase: SourcePhrase): void {
    if (phrase.form !== 'PHRASE') return;
    if (phrase.plural || phrase.coordinated) {
      this.#others.notice(phrase);
      return;
    }
    const person =
      this.#described(phrase)?.candidates[0]?.entity ??
      this.#others.known(phrase) ??
      this.#onlyPersonBefore(phrase);
    if (person !== null && person < this.#cast.people.length) {
      this.#salience.appears(phrase.from, person);
      return;
    }
    const number = person ?? this.#noticedByKey.get(phrase.key) ?? -1 - this.#noticed.length;
    if (number === -1 - this.#noticed.length) {
      this.#noticed.push(phrase);
      this.#noticedByKey.set(phrase.key, number);
    }
    this.#salience.introduce(number, genderOfRole(phrase.head));
    this.#salience.appears(phrase.from, number);
  }

  /** "The comedian grew up in Sligo", where one person alone was named so far. */
  #onlyPersonBefore(phrase: SourcePhrase): number | null {
    if (!/^the\s/i.test(this.#scene.text.slice(phrase.from, phrase.from + 4))) return null;
    const count = this.#cast.countBefore(phrase.from);
    const named = new Set(
      this.#cast.mentions.slice(0, Math.min(count, 50)).map(({ person }) => person),
    );
    const [only] = named;
    return named.size === 1 && count <= 50 ? (only ?? null) : null;
  }

  /** The entity of a number that salience gives: that of the cast, of another speaker, or a new one for whom was noticed. */
  #entityOf(number: number): number {
    const noticed = this.#noticed[-1 - number];
    return noticed === undefined ? number : this.#others.add(noticed, 'UNNAMED');
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

  signsFor(pronoun: Range, allowed: (person: number) => boolean): ReadonlyMap<number, Signs> {
    const gender = genderOfPronoun(this.#scene.text.slice(pronoun.from, pronoun.to));
    return this.#salience.signs(pronoun.from, gender, allowed);
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
      return {
        basis: 'NAMED',
        candidates: [{ entity: named.person, probability: named.misspelt ? MISSPELT : SURE }],
      };
    // "The summit confirmed": nobody is meant.
    if (HAPPENINGS.has(phrase.head) && !phrase.proper) return { basis: 'NOMINAL', candidates: [] };
    if (phrase.coordinated) return this.#other(phrase, 'GROUP');
    const body = this.#bodyNamedBefore(phrase);
    if (body !== null) return body;
    if (phrase.organization && !phrase.plural) return this.#other(phrase, 'ORGANIZATION');
    const described = this.#described(phrase);
    if (described !== null) return described;
    return this.#other(phrase, this.#kindOf(phrase));
  }

  /** "The firm": the organization of that kind that was named before, or else the one that spoke or was named last. */
  #bodyNamedBefore(phrase: SourcePhrase): Denotation | null {
    if (!phrase.definite || phrase.plural || phrase.key !== phrase.head) return null;
    if (!BODIES.has(phrase.head)) return null;
    const spoke = this.#others.withNoun(phrase.head);
    const named = this.#bodies.withNoun(phrase.head, phrase.from);
    const last = this.#others.denotedBy('it', phrase.from);
    const entity =
      spoke ??
      (named === null ? null : this.#body(named)) ??
      last ??
      this.#lastBody(phrase.from, false);
    return entity === null
      ? null
      : { basis: 'NOMINAL', candidates: [{ entity, probability: OTHER_PRONOUN }] };
  }

  #lastBody(at: number, near: boolean): number | null {
    const name = this.#bodies.lastNamed(at, near);
    return name === null ? null : this.#body(name);
  }

  #body(name: Range): number {
    return this.#others.add(sourcePhrase(this.#scene.text, name), 'ORGANIZATION');
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
    if (final === undefined || !endsWith(this.#scene.text, phrase, final)) return null;
    const before = this.#scene.text.slice(phrase.from, final.from);
    if (!phrase.person && !before.endsWith(', ')) return null;
    return BELONGS_TO.test(before) ? null : final;
  }

  #resolvePronoun(phrase: SourcePhrase): Denotation {
    const gender = genderOfPronoun(phrase.pronoun);
    const candidates = this.#salience.candidates(phrase.from, gender, () => true);
    const [first] = candidates;
    if (first !== undefined && gender !== null && first.probability >= LEARNED)
      this.#salience.learn(first.person, gender);
    return {
      basis: 'PRONOUN',
      candidates: candidates.map(({ person, probability }) => ({
        entity: this.#entityOf(person),
        probability: probability * SURE,
      })),
    };
  }

  /** "who": the source or name right before it; "they", "it": the group or organization that spoke or was named last. */
  #antecedent(phrase: SourcePhrase): Denotation['candidates'] {
    const { pronoun } = phrase;
    const other =
      this.#others.denotedBy(pronoun, phrase.from) ??
      (/^(?:it|they)$/.test(pronoun) ? this.#lastBody(phrase.from, true) : null);
    if (other !== null) return [{ entity: other, probability: OTHER_PRONOUN }];
    if (pronoun !== 'who') return [];
    const spoke = this.#others.endingAt(phrase.from);
    if (spoke !== null) return [{ entity: spoke, probability: 0.95 }];
    const before = this.#cast.within({ from: phrase.from - 100, to: phrase.from }).at(-1);
    const between = before === undefined ? '' : this.#scene.text.slice(before.to, phrase.from);
    if (before === undefined || /[.?!\n]/.test(between)) return [];
    return [{ entity: before.person, probability: between.length <= 2 ? 0.95 : 0.6 }];
  }

  /** "the Russian president", "the spokeswoman": somebody whose role was given. */
  #described(phrase: SourcePhrase): Denotation | null {
    const bareTitle = phrase.proper && TITLES.has(phrase.head) && phrase.key === phrase.head;
    if ((!phrase.definite && !bareTitle) || phrase.plural) return null;
    const candidates = this.#descriptions.candidates(phrase);
    return candidates.length === 0
      ? null
      : {
          basis: 'NOMINAL',
          candidates: candidates.map(({ person, probability }) => ({
            entity: person,
            probability,
          })),
        };
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

/** True where nothing but punctuation stands behind `mention` in the phrase. */
function endsWith(text: string, phrase: Range, mention: Range): boolean {
  return mention.to <= phrase.to && /^[\s,.;:]*$/.test(text.slice(mention.to, phrase.to));
}

function keyOf(range: Range): string {
  return `${range.from}:${range.to}`;
}

function endOfCore(text: string, phrase: SourcePhrase): number {
  const core = text.slice(phrase.core.from, phrase.core.to);
  return phrase.core.from + core.replace(/(?:,? (?:Jr|Sr|II|III|IV)\.?)?[\s.]*$/, '').length;
}
