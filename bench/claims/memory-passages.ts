/** Lists the passages behind the relations of articles related in memory, by the code that lists those of a graph. */

import type { ClaimPassage } from '../../src/graph/claim-stores.ts';
import { type PassagePair, relationPassages } from '../../src/services/claims/relation-passages.ts';
import type { MemoryGraph, PlacedReading } from './memory-graph.ts';

export async function passagePairs(graph: MemoryGraph): Promise<readonly PassagePair[]> {
  const byClaim = new Map<string, PlacedReading[]>();
  for (const reading of graph.readings) {
    byClaim.set(reading.claimId, [...(byClaim.get(reading.claimId) ?? []), reading]);
  }
  const passages = (claimId: string) => surestOfArticles(byClaim.get(claimId) ?? []);
  const claims = [...byClaim.keys()].map((id) => ({
    ...{ id, passages: passages(id) },
    text: graph.claims.get(id)?.text ?? '',
  }));
  const opposed = [...byClaim]
    .filter(([, readings]) =>
      ['ASSERTS', 'DENIES'].every((stance) =>
        readings.some(({ extracted }) => extracted.stance === stance),
      ),
    )
    .map(([id]) => ({
      ...{ id: `opposed ${id}`, type: 'CONTRADICTS' as const, fromId: id, toId: id },
      ...{ kind: 'POLARITY' as const, score: 0.8, method: 'stances', version: '1', evidence: [] },
      rationale: 'One passage asserts the claim and another denies it.',
    }));
  const relations = [...graph.relations, ...opposed].map((relation) => ({
    relation: { ...relation, ...UNDECIDED },
    ...{ froms: passages(relation.fromId), tos: passages(relation.toId) },
  }));
  const stores = { claims: { passages: once(claims) }, relations: { passages: once(relations) } };
  const found: PassagePair[] = [];
  for await (const pair of relationPassages(stores)) found.push(pair);
  return found;
}

const UNDECIDED = { state: 'SUGGESTED', decidedBy: null, decidedAt: null, decision: null } as const;

/** All in the first page. */
const once =
  <T>(rows: readonly T[]) =>
  async (after: string): Promise<readonly T[]> =>
    after === '' ? rows : [];

/** As `cypher/claim/_passages.cypher` gives them. */
function surestOfArticles(readings: readonly PlacedReading[]): readonly ClaimPassage[] {
  const best = new Map<string, PlacedReading>();
  for (const reading of readings) {
    const key = `${reading.articleId} ${reading.extracted.stance === 'DENIES'}`;
    const known = best.get(key);
    if (known === undefined || reading.extracted.confidence > known.extracted.confidence)
      best.set(key, reading);
  }
  return [...best.values()].map(({ articleId, joinScore, extracted: { stance, spans } }) => ({
    ...{ articleId, sourceId: articleId, denies: stance === 'DENIES', score: joinScore },
    start: spans[0]?.start ?? 0,
    end: spans.at(-1)?.end ?? 0,
  }));
}
