/** Compares the number of independent sources of annotated claims that several articles assert. */

import { compareNames } from '../../src/domain/names/index.ts';
import type { MemoryGraph, PlacedReading } from './memory-graph.ts';
import type { Gold } from './seeds-gold.ts';
import { isCovered } from './seeds-score.ts';

interface CountRow {
  readonly claim: string;
  readonly annotated: number;
  readonly counted: number;
}

export function independentCounts(
  gold: Gold,
  graph: MemoryGraph,
  words: ReadonlyMap<string, readonly number[]>,
): { readonly rows: readonly CountRow[]; readonly right: number } {
  const rows = gold.shared.map((claim): CountRow => {
    const assertions = gold.assertionsOf(claim).filter(({ stance }) => stance === 'asserts');
    const annotated = new Set(assertions.map(({ by, file }) => (by === 'article' ? file : by)))
      .size;
    const covering = graph.readings.filter((reading) =>
      assertions.some((assertion) => isCovered(assertion, reading, words)),
    );
    // The claim that tells most of them, itself or through those that corroborate it.
    const told = [...new Set(covering.map(({ claimId }) => claimId))]
      .map((id) => new Set([id, ...corroborating(graph, id)]))
      .map((ids) => ({
        ids,
        covers: covering.filter(({ claimId }) => ids.has(claimId)).length,
      }))
      .sort((one, other) => other.covers - one.covers)[0]?.ids;
    const counted = sources(graph.readings.filter(({ claimId }) => told?.has(claimId)));
    return { claim, annotated, counted };
  });
  return { rows, right: rows.filter(({ annotated, counted }) => annotated === counted).length };
}

/** The claims that corroborate it, as the graph counts them. */
function corroborating({ relations }: MemoryGraph, id: string): readonly string[] {
  return relations.flatMap(({ type, fromId, toId }) => {
    if (type !== 'CORROBORATES' || (fromId !== id && toId !== id)) return [];
    return [fromId === id ? toId : fromId];
  });
}

/** Speakers by their names, and articles in their own voice. */
function sources(readings: readonly PlacedReading[]): number {
  const articles = new Set<string>();
  const names: string[] = [];
  for (const { speaker, articleId, extracted } of readings) {
    if (extracted.stance !== 'ASSERTS') continue;
    if (speaker === null) articles.add(articleId);
    else if (!names.some((name) => isSame(name, speaker))) names.push(speaker);
  }
  return articles.size + names.length;
}

/** In the graph a surname alone is joined to the person in whose words it repeats; here the surname has to do. */
function isSame(a: string, b: string): boolean {
  const { relation } = compareNames(a, b, 'PERSON');
  return a === b || relation === 'same' || relation === 'variant' || relation === 'compatible';
}
