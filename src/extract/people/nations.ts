/** Which nation the people of a document have to do with, where it gives nobody a nationality. */

import { nationsIn } from '../../domain/names/index.ts';
import type { Cast } from './cast.ts';
import type { Scene } from './scene.ts';

/** Longest stretch that is looked at as one sentence, in characters. */
const LONGEST = 600;

/** Counts, for each person, the sentences about nobody else that name a nation by name, adjective or seat. */
export class Nations {
  readonly #counts = new Map<number, Map<string, number>>();

  constructor(scene: Scene, cast: Cast) {
    const starts = scene.sentenceStarts;
    for (const [at, from] of starts.entries()) {
      const to = Math.min(starts[at + 1] ?? scene.text.length, from + LONGEST);
      const people = new Set(cast.within({ from, to }).map(({ person }) => person));
      const [person] = people;
      if (person === undefined || people.size > 1) continue;
      const counts = this.#counts.get(person) ?? new Map<string, number>();
      this.#counts.set(person, counts);
      const words =
        scene.text
          .slice(from, to)
          .toLowerCase()
          .match(/(?:[a-z]\.){2,}|[\p{L}]+/gu) ?? [];
      for (const country of nationsIn(words.map((word) => word.replaceAll('.', ''))))
        counts.set(country, (counts.get(country) ?? 0) + 1);
    }
  }

  /** How many such sentences name one of the countries that `words` name. */
  of(person: number, words: readonly string[]): number {
    const counts = this.#counts.get(person);
    if (counts === undefined) return 0;
    return [...nationsIn(words)].reduce((sum, country) => sum + (counts.get(country) ?? 0), 0);
  }
}
