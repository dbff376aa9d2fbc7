/** Weighs which of the people named so far a pronoun or a description most likely denotes. */

import type { Cast, PersonMention } from './cast.ts';
import type { Gender } from './gender.ts';
import { genderOfPronoun } from './gender.ts';
import type { Scene } from './scene.ts';

/** A person with a probability. */
export interface Candidate {
  readonly person: number;
  readonly probability: number;
}

/** A place where a person spoke. */
interface Turn {
  readonly at: number;
  readonly person: number;
}

/** Weights tuned by hand on the development part of PolNeAR. */
const WEIGHTS = {
  /** A mention of known gender, of a gender that only pronouns nearby suggest, of the opposite suggestion, of neither. */
  knownGender: 1,
  suggestedGender: 0.5,
  suggestedOther: -1,
  surnameOnly: -1.5,
  /** Per sentence between mention and pronoun, up to a limit. */
  perSentence: -1,
  farthest: 15,
  sameParagraph: 1.5,
  spokeHere: 2,
  spokeLast: 1,
  subject: 1,
  insideQuotation: -3,
  possessive: -1.5,
  possessiveSubject: -0.5,
  afterPreposition: -1,
  /** "Trump aides": the name only modifies. */
  modifies: -1.5,
  frequency: 0.15,
} as const;

const LOOK_BACK = 60;
/** Candidates less probable than this are not worth a fact-checker's time. */
const LEAST_PROBABLE = 0.05;
const MOST_CANDIDATES = 4;

const PRONOUN = /\b(?:he|him|his|himself|she|hers?|herself)\b/gi;
const AFTER_PREPOSITION =
  /\b(?:by|of|for|about|with|from|against|to|on|than|like|and|over|after)\s+(?:\S+\s)?$/;
const MODIFIES =
  /^ (?:campaign|administration|aides?|advis[eo]rs?|allies|ally|supporters?|surrogates?|spokes\w+|team|family|foundation|voters?|backers?)\b/;

/** Remembers who spoke so far and weighs candidates. Told who speaks in the order of the text; asked in any order. */
export class Salience {
  readonly #scene: Scene;
  readonly #cast: Cast;
  readonly #suggested: readonly (Gender | null)[];
  readonly #turns: Turn[] = [];

  constructor(scene: Scene, cast: Cast) {
    this.#scene = scene;
    this.#cast = cast;
    this.#suggested = suggestGenders(scene, cast);
  }

  /** Notes that `person` speaks at `at`. */
  speaks(at: number, person: number): void {
    this.#turns.push({ at, person });
  }

  /** The gender of a person, by title or forename, else by the pronouns that follow the name. */
  genderOf(person: number): Gender | null {
    return this.#cast.people[person]?.gender ?? this.#suggested[person] ?? null;
  }

  /**
   * Who may be meant at `at`, most probable first, from people named or speaking before it.
   * @param gender The gender that the pronoun tells, or null for a description.
   * @param allowed Leaves people out.
   */
  candidates(
    at: number,
    gender: Gender | null,
    allowed: (person: number) => boolean,
  ): readonly Candidate[] {
    const best = new Map<number, number>();
    const consider = (person: number, score: number) => {
      if (score > (best.get(person) ?? Number.NEGATIVE_INFINITY)) best.set(person, score);
    };
    const possible = (person: number) => {
      const known = this.#cast.people[person]?.gender ?? null;
      return allowed(person) && (gender === null || known === null || known === gender);
    };
    const before = this.#mentionsBefore(at);
    for (const mention of before) {
      if (possible(mention.person))
        consider(mention.person, this.#scoreMention(mention, at, gender, before));
    }
    for (const turn of this.#turnsBefore(at)) {
      if (possible(turn.person)) consider(turn.person, this.#scoreTurn(turn, at, gender));
    }
    return toProbabilities(best);
  }

  /** The last turns that began before `at`. */
  #turnsBefore(at: number): readonly Turn[] {
    let low = 0;
    let high = this.#turns.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#turns[middle]?.at ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return this.#turns.slice(Math.max(0, low - LOOK_BACK), low);
  }

  #mentionsBefore(at: number): readonly PersonMention[] {
    const end = this.#cast.countBefore(at);
    return this.#cast.mentions
      .slice(Math.max(0, end - LOOK_BACK), end)
      .filter((mention) => mention.to <= at);
  }

  #scoreMention(
    mention: PersonMention,
    at: number,
    gender: Gender | null,
    all: readonly PersonMention[],
  ): number {
    const { text } = this.#scene;
    const quoted = this.#scene.isQuoted(mention.from);
    const sentence = this.#scene.sentence(mention.from);
    const first = all.find((other) => this.#scene.sentence(other.from) === sentence);
    let score = this.#scorePlace(mention.person, mention.from, at, gender);
    if (first === mention && !quoted) score += WEIGHTS.subject;
    // Who is named in a quotation is meant outside of it seldom.
    if (quoted && !this.#scene.isQuoted(at)) score += WEIGHTS.insideQuotation;
    if (mention.possessive) {
      score += first === mention ? WEIGHTS.possessiveSubject : WEIGHTS.possessive;
    }
    if (AFTER_PREPOSITION.test(text.slice(Math.max(0, mention.from - 25), mention.from))) {
      score += WEIGHTS.afterPreposition;
    }
    if (MODIFIES.test(text.slice(mention.to, mention.to + 20))) score += WEIGHTS.modifies;
    return score;
  }

  #scoreTurn(turn: Turn, at: number, gender: Gender | null): number {
    return this.#scorePlace(turn.person, turn.at, at, gender);
  }

  #scorePlace(person: number, from: number, at: number, gender: Gender | null): number {
    const { people } = this.#cast;
    const mentions = people[person]?.mentions ?? [];
    const distance = this.#scene.sentence(at) - this.#scene.sentence(from);
    let score =
      this.#scoreGender(person, gender) +
      WEIGHTS.perSentence * Math.min(distance, WEIGHTS.farthest);
    if (this.#scene.paragraph(from) === this.#scene.paragraph(at)) score += WEIGHTS.sameParagraph;
    const recent = this.#turnsBefore(at);
    if (recent.some((turn) => turn.at === from)) score += WEIGHTS.spokeHere;
    if (recent.at(-1)?.person === person) score += WEIGHTS.spokeLast;
    return score + WEIGHTS.frequency * Math.sqrt(Math.min(mentions.length, 10));
  }

  #scoreGender(person: number, gender: Gender | null): number {
    if (gender === null) return 0;
    const known = this.#cast.people[person];
    if (known?.gender !== null && known?.gender !== undefined) return WEIGHTS.knownGender;
    const suggested = this.#suggested[person];
    if (suggested === gender) return WEIGHTS.suggestedGender;
    if (suggested !== null && suggested !== undefined) return WEIGHTS.suggestedOther;
    return known?.name.includes(' ') === true ? 0 : WEIGHTS.surnameOnly;
  }
}

/** Softmax of the scores: a lead of one point is worth a factor of e². */
function toProbabilities(scores: ReadonlyMap<number, number>): readonly Candidate[] {
  const highest = Math.max(...scores.values());
  const weights = [...scores].map(([person, score]) => ({
    person,
    weight: Math.exp(2 * (score - highest)),
  }));
  const sum = weights.reduce((total, { weight }) => total + weight, 0);
  return weights
    .map(({ person, weight }) => ({ person, probability: weight / sum }))
    .filter((candidate) => candidate.probability >= LEAST_PROBABLE)
    .sort((a, b) => b.probability - a.probability || a.person - b.person)
    .slice(0, MOST_CANDIDATES);
}

/** Each pronoun votes for the person named last, in its own sentence or the one before. */
function suggestGenders(scene: Scene, cast: Cast): readonly (Gender | null)[] {
  const votes = cast.people.map(() => 0);
  let next = 0;
  for (const pronoun of scene.text.matchAll(PRONOUN)) {
    while ((cast.mentions[next]?.from ?? Number.POSITIVE_INFINITY) < pronoun.index) next++;
    const last = cast.mentions[next - 1];
    if (last === undefined || scene.isQuoted(pronoun.index)) continue;
    if (scene.sentence(pronoun.index) - scene.sentence(last.from) > 1) continue;
    votes[last.person] =
      (votes[last.person] ?? 0) + (genderOfPronoun(pronoun[0]) === 'MALE' ? 1 : -1);
  }
  return votes.map((vote) => (vote === 0 ? null : vote > 0 ? 'MALE' : 'FEMALE'));
}
