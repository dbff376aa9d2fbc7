/** Compares the passages behind relations with annotated ones, and says why an annotated relation was not found. */

import type { ClaimRelationType } from '../../src/domain/claims.ts';
import type { PassagePair } from '../../src/services/claims/relation-passages.ts';
import { coverage } from './match-assertions.ts';
import { type MemoryGraph, type PlacedReading, pairKey } from './memory-graph.ts';
import type { Gold, GoldAssertion, GoldRelation } from './seeds-gold.ts';

type Words = ReadonlyMap<string, readonly number[]>;

interface Passage {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

interface Finding {
  readonly verdict: 'right' | 'wrong' | 'missed';
  readonly type: ClaimRelationType;
  readonly a: Passage;
  readonly b: Passage;
  /** Why it was missed, or what was said of it. */
  readonly note: string;
}

type Counts = Record<string, number>;

export interface RelationScore {
  readonly table: Readonly<Record<string, Counts>>;
  readonly totals: Readonly<Record<string, Record<string, number | string>>>;
  readonly list: readonly Finding[];
}

const TYPES = ['CORROBORATES', 'CONTRADICTS', 'REFINES', 'UPDATES'] as const;

export function scoreRelations(
  gold: Gold,
  graph: MemoryGraph,
  found: readonly PassagePair[],
  words: Words,
): RelationScore {
  const isOf = (passage: Passage, claim: string) =>
    gold.assertionsOf(claim).some((assertion) => covers(passage, assertion, words));
  const list: Finding[] = [];
  const met = new Set<GoldRelation>();
  for (const { type, a, b, score, rationale } of found) {
    const [first, second] = [passageOf(a), passageOf(b)];
    const relations = gold.relations.filter(
      (relation) =>
        relation.type === type &&
        ((isOf(first, relation.a) && isOf(second, relation.b)) ||
          (type !== 'REFINES' &&
            type !== 'UPDATES' &&
            isOf(first, relation.b) &&
            isOf(second, relation.a))),
    );
    for (const relation of relations) met.add(relation);
    // One annotated claim, which the one passage asserts and the other denies.
    const isDenied =
      type === 'CONTRADICTS' &&
      gold.opposed.some(
        ([asserted, denied]) =>
          (covers(first, asserted, words) && covers(second, denied, words)) ||
          (covers(second, asserted, words) && covers(first, denied, words)),
      );
    const verdict = isDenied || relations.length > 0 ? 'right' : 'wrong';
    list.push({ verdict, type, a: first, b: second, note: `${score.toFixed(2)} ${rationale}` });
  }
  for (const relation of gold.relations) {
    if (met.has(relation)) continue;
    const [a, b] = endsOf(relation, gold);
    if (a === undefined || b === undefined) continue;
    list.push({
      verdict: 'missed',
      type: relation.type,
      a,
      b,
      note: reason(relation, gold, graph, words),
    });
  }
  const table: Record<string, Counts> = {};
  for (const { verdict, type, a, b, note } of list) {
    const pair = [a, b]
      .map(({ file }) => file.slice(0, 3))
      .sort()
      .join('–');
    const row = table[pair] ?? {};
    table[pair] = row;
    const column =
      verdict === 'missed' ? `missed: ${note.replace(/:.*/, '')}` : `${verdict} ${type}`;
    row[column] = (row[column] ?? 0) + 1;
  }
  const totals = Object.fromEntries(
    TYPES.map((type) => {
      const own = list.filter((finding) => finding.type === type);
      const right = own.filter(({ verdict }) => verdict === 'right').length;
      const wrong = own.filter(({ verdict }) => verdict === 'wrong').length;
      const annotated = gold.relations.filter((relation) => relation.type === type);
      const hit = annotated.filter((relation) => met.has(relation)).length;
      const precision = right + wrong === 0 ? '–' : (right / (right + wrong)).toFixed(2);
      return [type, { right, wrong, precision, annotated: annotated.length, found: hit }];
    }),
  );
  return { table, totals, list };
}

/** Two annotated passages of the relation, of two articles where there are. */
function endsOf({ a, b }: GoldRelation, gold: Gold): readonly (GoldAssertion | undefined)[] {
  const [first] = gold.assertionsOf(a);
  const others = gold.assertionsOf(b).filter((other) => other !== first);
  return [first, others.find(({ file }) => file !== first?.file) ?? others[0]];
}

function reason(relation: GoldRelation, gold: Gold, graph: MemoryGraph, words: Words): string {
  const readingsOf = (claim: string) =>
    graph.readings.filter((reading) =>
      gold.assertionsOf(claim).some((assertion) => isCovered(assertion, reading, words)),
    );
  const [left, right] = [readingsOf(relation.a), readingsOf(relation.b)];
  if (left.length === 0 || right.length === 0) return 'not extracted';
  const pairs = left.flatMap((a) => right.filter((b) => a !== b).map((b) => [a, b] as const));
  const apart =
    relation.a === relation.b ? pairs.filter(([a, b]) => a.articleId !== b.articleId) : pairs;
  if (apart.length === 0) return 'not extracted';
  const asked = apart.filter(([a, b]) => graph.judged.has(pairKey(a.wordingId, b.wordingId)));
  const shown = (asked.length > 0 ? asked : apart)
    .slice(0, 3)
    .map((pair) => pair.map(({ extracted }) => extracted.claim.text).join(' / '));
  return `${asked.length === 0 ? 'not a candidate' : 'not judged so'}: ${shown.join(' // ')}`;
}

/** Whether the assertion that was read covers half of the annotated one. */
export function isCovered(
  assertion: GoldAssertion,
  { articleId, extracted }: PlacedReading,
  words: Words,
): boolean {
  if (articleId !== assertion.file) return false;
  return coverage(extracted.spans, [assertion], words.get(articleId) ?? []) >= 0.5;
}

function covers(passage: Passage, assertion: GoldAssertion, words: Words): boolean {
  if (passage.file !== assertion.file) return false;
  return coverage([passage], [assertion], words.get(passage.file) ?? []) >= 0.5;
}

function passageOf({ articleId, start, end }: PassagePair['a']): Passage {
  return { file: articleId, start, end };
}
