/** Tells which person of the cast a description means: "the governor", "the Russian", "the GOP nominee". */

import { nationsIn } from '../../domain/names/index.ts';
import type { Cast } from './cast.ts';
import { type Fit, type Portrait, partyOf } from './descriptions.ts';
import { genderOfPronoun, genderOfRole } from './gender.ts';
import { Nations } from './nations.ts';
import { isPlace } from './places.ts';
import type { Candidate, Salience } from './salience.ts';
import type { Scene } from './scene.ts';
import type { SourcePhrase } from './source-phrase.ts';
import { DEMONYMS, LEADERS } from './word-lists.ts';

/** How sure a description is that says what the person is known to be. */
const GIVEN = 0.75;
/** ... one that fits in its head, while nothing speaks against the rest. */
const POSSIBLE = 0.65;
/** ... and one whose role nobody was given. */
const GUESS = 0.5;
/** So sure must a pronoun be to tell who is in the sentence already. */
const SURE_PRONOUN = 0.6;
/** Other words for somebody mean one of those named most: at least this part as often as the first of them. */
const PROMINENT = 0.3;
/** No document has more main characters. */
const MOST_PROMINENT = 50;

const CANDIDATES = /\b(?:nominee|candidate|frontrunner|hopeful)$/i;
const STATE_OFFICES = /^(?:senator|governor|congressman|congresswoman|lawmaker|representative)$/;

/** Weighs the people of a cast for one description after another, in the order of the text. */
export class Described {
  readonly #scene: Scene;
  readonly #cast: Cast;
  readonly #salience: Salience;
  readonly #portraits: readonly Portrait[];
  readonly #nations: Nations;
  readonly #prominent: ReadonlySet<number>;

  constructor(scene: Scene, cast: Cast, salience: Salience, portraits: readonly Portrait[]) {
    this.#scene = scene;
    this.#cast = cast;
    this.#salience = salience;
    this.#portraits = portraits;
    this.#nations = new Nations(scene, cast);
    this.#prominent = prominentOf(cast);
  }

  /** Whom it may mean, most probable first: by role, or as other words for somebody prominent; empty where nobody fits. */
  candidates(phrase: SourcePhrase): readonly Candidate[] {
    // "His lawyer" is whose the text before tells, not any lawyer.
    const begin = this.#scene.text.slice(phrase.from, phrase.from + 6);
    if (/^(?:his|her|their|its)\s/i.test(begin) && phrase.head !== 'counterpart') return [];
    const gender = genderOfRole(phrase.head);
    const words = this.#coreWords(phrase);
    const fitting = (fit: Fit) =>
      this.#salience.among(
        phrase.from,
        gender,
        (person) => this.#portraits[person]?.fit(words) === fit,
      );
    const given = fitting('GIVEN');
    if (given.length > 0) return discounted(given, GIVEN);
    const possible = fitting('POSSIBLE');
    if (possible.length > 0) return discounted(possible, POSSIBLE);
    return isVariation(words) ? discounted(this.#prominentBeside(phrase, words), GUESS) : [];
  }

  /** The description's own words, without article, in lower case: what follows "of" and "for" is left out. */
  #coreWords({ core }: SourcePhrase): readonly string[] {
    const words = this.#scene.text
      .slice(core.from, core.to)
      .toLowerCase()
      .replace(/[’']s?$/, '');
    return words.replace(/^(?:the|his|her|their|its|this|that)\s/, '').split(/\s+/);
  }

  /**
   * "the Russian" where nobody was called so: somebody prominent, but nobody whom the sentence already names or means
   * by a pronoun, nor anybody known to be of another nation or party, or in another role.
   */
  #prominentBeside(phrase: SourcePhrase, words: readonly string[]): readonly Candidate[] {
    const present = this.#inSentenceOf(phrase);
    const party = partyOf(words);
    const stands = CANDIDATES.test(phrase.head) || STATE_OFFICES.test(phrase.head);
    const ofNation = DEMONYMS.has(phrase.head) || LEADERS.has(phrase.head);
    const isFree = (person: number) => {
      const portrait = this.#portraits[person];
      if (portrait === undefined || present.has(person) || !this.#prominent.has(person))
        return false;
      if (ofNation && portrait.hasNation) return false;
      if (party !== null && portrait.party !== null) return portrait.party === party;
      return !stands || portrait.description === null || CANDIDATES.test(portrait.description);
    };
    return (
      this.#byNation(words, isFree) ??
      this.#salience.among(phrase.from, genderOfRole(phrase.head), isFree)
    );
  }

  /** The people whom the sentence names, or means by a pronoun before the description. */
  #inSentenceOf(phrase: SourcePhrase): ReadonlySet<number> {
    const sentence = this.#scene.sentence(phrase.from);
    const around = this.#cast.within({ from: phrase.from - 1000, to: phrase.from + 1000 });
    const named = around.filter((mention) => this.#scene.sentence(mention.from) === sentence);
    const present = new Set(named.map((mention) => mention.person));
    const begin = this.#scene.sentenceStart(phrase.from);
    const pronoun = /\b(?:he|she)\b/i.exec(this.#scene.text.slice(begin, phrase.from));
    if (pronoun === null) return present;
    const gender = genderOfPronoun(pronoun[0]);
    const [meant] = this.#salience.candidates(begin + pronoun.index, gender, () => true);
    if (meant !== undefined && meant.probability >= SURE_PRONOUN) present.add(meant.person);
    return present;
  }

  /** Who has most to do with the nation that the description names; null where nobody stands out. */
  #byNation(
    words: readonly string[],
    isFree: (person: number) => boolean,
  ): readonly Candidate[] | null {
    const counts = [...this.#prominent]
      .filter(isFree)
      .map((person) => ({ person, count: this.#nations.of(person, words) }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count || a.person - b.person)
      .slice(0, 2);
    const [first, second] = counts;
    if (first === undefined || first.count < Math.max(2, 2 * (second?.count ?? 0))) return null;
    const weights = counts.map(({ count }) => (1 + count) ** 2);
    const sum = weights.reduce((total, weight) => total + weight, 0);
    return counts.map(({ person }, at) => ({ person, probability: (weights[at] ?? 0) / sum }));
  }
}

function discounted(candidates: readonly Candidate[], sureness: number): readonly Candidate[] {
  return candidates.map(({ person, probability }) => ({
    person,
    probability: probability * sureness,
  }));
}

function prominentOf({ people }: Cast): ReadonlySet<number> {
  const most = people.reduce((highest, { mentions }) => Math.max(highest, mentions.length), 0);
  const found = people
    .map(({ mentions }, person) => ({ person, count: mentions.length }))
    .filter(({ count }) => count >= PROMINENT * most)
    .sort((a, b) => b.count - a.count || a.person - b.person);
  return new Set(found.slice(0, MOST_PROMINENT).map(({ person }) => person));
}

/** "the Russian", "the GOP nominee", "the 34-year-old", "the Vermont senator": other words for somebody already named. */
function isVariation(words: readonly string[]): boolean {
  const head = words.at(-1) ?? '';
  return (
    DEMONYMS.has(head) ||
    (words.length === 1 && LEADERS.has(head)) ||
    (LEADERS.has(head) && words.some((word) => DEMONYMS.has(word) || nationsIn([word]).size > 0)) ||
    words.some((word) => /-year-old$/.test(word)) ||
    head === 'native' ||
    (STATE_OFFICES.test(head) && words.length > 1 && isPlace(words.slice(0, -1).join(' '))) ||
    (CANDIDATES.test(head) && words.length > 1)
  );
}
