/** Weighs which of the people named or described so far a pronoun or a description most likely denotes. */

import { countBelow } from '../../domain/count-below.ts';
import type { Cast, PersonMention } from './cast.ts';
import type { Gender } from './gender.ts';
import { genderOfPronoun } from './gender.ts';
import {
  askedAt,
  isActing,
  isSubject,
  type Occurrence,
  type Signs,
  signsOf,
} from './salience-signs.ts';
import { NOBODY, WEIGHTS } from './salience-weights.ts';
import type { Scene } from './scene.ts';

/** A person with a probability. */
export interface Candidate {
  /** Index into the cast's people, or the number under which somebody without a name was noticed. */
  readonly person: number;
  readonly probability: number;
}

const LOOK_BACK = 60;
/** Candidates less probable than this are not worth a fact-checker's time. */
const LEAST_PROBABLE = 0.05;
const MOST_CANDIDATES = 4;
/** From here on a pronoun is taken to mean somebody where later ones are weighed. */
const MEANT = 0.5;

const PRONOUN = /\b(?:he|him|his|himself|she|hers?|herself)\b/gi;

/**
 * Remembers who spoke so far and weighs candidates. Told who speaks in the order of the text, and asked no further than it
 * was told; once all is told, in any order.
 */
export class Salience {
  readonly #scene: Scene;
  readonly #cast: Cast;
  readonly #suggested: readonly (Gender | null)[];
  readonly #names: readonly Occurrence[];
  readonly #turns: Occurrence[] = [];
  readonly #pronouns: readonly { readonly at: number; readonly gender: Gender | null }[];
  /** Whom the first so many pronouns mean. */
  readonly #meant: Occurrence[] = [];
  #weighed = 0;
  /** Those without a name, with their gender where their description tells it. */
  readonly #described = new Map<number, Gender | null>();
  readonly #learned = new Map<number, Gender>();

  constructor(scene: Scene, cast: Cast) {
    this.#scene = scene;
    this.#cast = cast;
    this.#suggested = suggestGenders(scene, cast);
    this.#names = cast.mentions.map((mention) => ({
      ...this.#occurrence('NAME', mention.from, mention.person),
      acts: isActing(scene.text, mention),
      genitive: mention.possessive,
    }));
    this.#pronouns = [...scene.text.matchAll(PRONOUN)].map(({ index, 0: word }) => ({
      at: index,
      gender: genderOfPronoun(word),
    }));
  }

  /** Notes that `person` speaks at `at`. */
  speaks(at: number, person: number): void {
    this.#turns.push(this.#occurrence('SPEECH', at, person));
  }

  /** Notes that a sentence is about `person` from `at` on, without naming them. */
  appears(at: number, person: number): void {
    this.#turns.push(this.#occurrence('DESCRIPTION', at, person));
  }

  /** Lets `person`, who is none of the cast, be meant; their description may tell a gender. */
  introduce(person: number, gender: Gender | null): void {
    this.#described.set(person, this.#described.get(person) ?? gender);
  }

  /** Notes that a pronoun of this gender meant `person`. */
  learn(person: number, gender: Gender): void {
    if (!this.#learned.has(person)) this.#learned.set(person, gender);
  }

  /**
   * Who may be meant at `at`, most probable first, from people named or speaking before it, or named next.
   * @param gender The gender that the pronoun tells, or null for a description.
   * @param allowed Leaves people out.
   */
  candidates(
    at: number,
    gender: Gender | null,
    allowed: (person: number) => boolean,
  ): readonly Candidate[] {
    return toProbabilities(this.signs(at, gender, allowed), NOBODY);
  }

  /** Who of them a description at `at` means, which fits them all and nobody else; otherwise like `candidates`. */
  among(
    at: number,
    gender: Gender | null,
    allowed: (person: number) => boolean,
  ): readonly Candidate[] {
    return toProbabilities(this.signs(at, gender, allowed), Number.NEGATIVE_INFINITY);
  }

  /** What speaks for or against each who may be meant at `at`: the weights are fitted to it. */
  signs(
    at: number,
    gender: Gender | null,
    allowed: (person: number) => boolean,
  ): ReadonlyMap<number, Signs> {
    this.#weighPronounsBefore(at);
    const possible = ({ person }: Occurrence) => {
      const known = this.#knownGender(person);
      return allowed(person) && (gender === null || known === null || known === gender);
    };
    // Who is named in a quotation is hardly ever meant outside of it.
    const isQuoted = this.#scene.isQuoted(at);
    const before = [this.#names, this.#turns, this.#meant]
      .flatMap((occurrences) => lastBefore(occurrences, at))
      .filter((occurrence) => possible(occurrence) && (isQuoted || !occurrence.quoted))
      .sort((a, b) => b.at - a.at);
    const byPerson = new Map<number, Occurrence[]>();
    for (const occurrence of before) {
      const own = byPerson.get(occurrence.person);
      if (own === undefined) byPerson.set(occurrence.person, [occurrence]);
      else own.push(occurrence);
    }
    const asked = askedAt(this.#scene, at);
    const next = gender === null ? null : this.#namedNext(at);
    const ahead = next !== null && possible(next) ? [next] : [];
    const speaker = lastBefore(this.#turns, at).findLast(({ by }) => by === 'SPEECH')?.person;
    const actor = before.find(({ acts }) => acts)?.person;
    for (const { person } of ahead) if (!byPerson.has(person)) byPerson.set(person, []);
    return new Map(
      [...byPerson].map(([person, occurrences], rank) => [
        person,
        signsOf(asked, {
          ...{ occurrences, rank, actedLast: actor === person, gender: this.#fit(person, gender) },
          spokeLast: speaker === person,
          count: this.#cast.people[person]?.mentions.length ?? 0,
          untilNamed: next?.person === person ? this.#scene.text.slice(at, next.at) : null,
        }),
      ]),
    );
  }

  /** The gender that name, title, description or pronouns tell, or null. */
  genderOf(person: number): Gender | null {
    return (
      this.#knownGender(person) ?? this.#learned.get(person) ?? this.#suggested[person] ?? null
    );
  }

  #knownGender(person: number): Gender | null {
    return this.#cast.people[person]?.gender ?? this.#described.get(person) ?? null;
  }

  /** How well the gender that is asked for fits the person. */
  #fit(person: number, gender: Gender | null): 'KNOWN' | 'OTHER' | 'DESCRIBED' | 'UNKNOWN' {
    if (gender === null) return 'UNKNOWN';
    if (this.#knownGender(person) !== null) return 'KNOWN';
    const learned = this.#learned.get(person);
    if (learned !== undefined) return learned === gender ? 'KNOWN' : 'OTHER';
    if (this.#described.has(person)) return 'DESCRIBED';
    const suggested = this.#suggested[person] ?? gender;
    return suggested === gender ? 'UNKNOWN' : 'OTHER';
  }

  #occurrence(by: Occurrence['by'], at: number, person: number, acts = true): Occurrence {
    const scene = this.#scene;
    return {
      ...{ by, at, person, acts, genitive: false },
      ...{ sentence: scene.sentence(at), quoted: scene.isQuoted(at) },
    };
  }

  /** A pronoun often goes on with whom the one before it means, so they are weighed in the order of the text. */
  #weighPronounsBefore(at: number): void {
    for (; ; this.#weighed++) {
      const pronoun = this.#pronouns[this.#weighed];
      if (pronoun === undefined || pronoun.at >= at) return;
      const [best] = this.candidates(pronoun.at, pronoun.gender, () => true);
      if (best === undefined || best.probability < MEANT) continue;
      const acts = isSubject(this.#scene.text, pronoun.at);
      this.#meant.push(this.#occurrence('PRONOUN', pronoun.at, best.person, acts));
    }
  }

  /** "In his speech, Lee said": who is named next in the same sentence, outside of quotations. */
  #namedNext(at: number): Occurrence | null {
    const next = this.#names[countBefore(this.#names, at)];
    if (next === undefined || next.sentence !== this.#scene.sentence(at)) return null;
    return this.#scene.isQuoted(at) || next.quoted ? null : next;
  }
}

/** Softmax of the weighed signs, beside the score that it is nobody of them. */
function toProbabilities(people: ReadonlyMap<number, Signs>, nobody: number): readonly Candidate[] {
  const scores = [...people].map(([person, signs]) => ({ person, score: weigh(signs) }));
  const highest = scores.reduce((most, { score }) => Math.max(most, score), nobody);
  const weights = scores.map(({ person, score }) => ({
    person,
    weight: Math.exp(score - highest),
  }));
  const sum = weights.reduce((total, { weight }) => total + weight, Math.exp(nobody - highest));
  return weights
    .map(({ person, weight }) => ({ person, probability: weight / sum }))
    .filter((candidate) => candidate.probability >= LEAST_PROBABLE)
    .sort((a, b) => b.probability - a.probability || a.person - b.person)
    .slice(0, MOST_CANDIDATES);
}

// The weights' names are the keys of Signs.
const WEIGHED = Object.entries(WEIGHTS) as readonly (readonly [keyof Signs, number])[];

function weigh(signs: Signs): number {
  let sum = 0;
  for (const [name, weight] of WEIGHED) sum += weight * signs[name];
  return sum;
}

/** How many of the occurrences, which are in order, begin before `at`. */
function countBefore(occurrences: readonly Occurrence[], at: number): number {
  return countBelow(occurrences.length, (k) => (occurrences[k]?.at ?? 0) < at);
}

function lastBefore(occurrences: readonly Occurrence[], at: number): readonly Occurrence[] {
  const end = countBefore(occurrences, at);
  return occurrences.slice(Math.max(0, end - LOOK_BACK), end);
}

/** Each pronoun votes for the person named last, in its own sentence or the one before. */
function suggestGenders(scene: Scene, cast: Cast): readonly (Gender | null)[] {
  const votes = cast.people.map(() => 0);
  let next = 0;
  let last: PersonMention | undefined;
  for (const pronoun of scene.text.matchAll(PRONOUN)) {
    for (; (cast.mentions[next]?.from ?? Number.POSITIVE_INFINITY) < pronoun.index; next++) {
      const mention = cast.mentions[next];
      if (mention !== undefined && !scene.isQuoted(mention.from)) last = mention;
    }
    if (last === undefined || scene.isQuoted(pronoun.index)) continue;
    if (scene.sentence(pronoun.index) - scene.sentence(last.from) > 1) continue;
    votes[last.person] =
      (votes[last.person] ?? 0) + (genderOfPronoun(pronoun[0]) === 'MALE' ? 1 : -1);
  }
  return votes.map((vote) => (vote === 0 ? null : vote > 0 ? 'MALE' : 'FEMALE'));
}
