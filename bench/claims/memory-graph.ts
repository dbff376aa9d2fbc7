/** Relates the claims of a few articles as ingestion does, with a store in memory that looks at every claim. */

import type { ClaimModels, ComparableClaim } from '../../src/domain/claims.ts';
import type { Reader } from '../../src/domain/extraction.ts';
import { wordsOf } from '../../src/domain/words.ts';
import type {
  ClaimCandidate,
  ClaimCandidateStore,
  SuggestedRelation,
} from '../../src/graph/claim-stores.ts';
import type { ClaimJudge } from '../../src/services/claims/ports.ts';
import { relateClaims } from '../../src/services/claims/relate-claims.ts';
import { articleClaims, type Reading, type Wording } from '../../src/services/claims/wordings.ts';

export interface SourceArticle {
  readonly id: string;
  readonly text: string;
  /** ISO 8601, or null. */
  readonly publishedAt: string | null;
}

/** An assertion with its article and the claim that it was joined to. */
export interface PlacedReading extends Reading {
  readonly articleId: string;
  readonly speaker: string | null;
  readonly claimId: string;
  readonly joinScore: number;
}

/** What came of the articles. */
export interface MemoryGraph {
  readonly readings: readonly PlacedReading[];
  readonly claims: ReadonlyMap<string, ComparableClaim>;
  readonly relations: readonly SuggestedRelation[];
  /** Every pair of wordings that the judge was asked about, by {@link pairKey}. */
  readonly judged: ReadonlySet<string>;
}

/** So many from each index, as the graph gives. */
const NEAREST = 20;

export const pairKey = (a: string, b: string): string => [a, b].sort().join(' ');

/** The articles in their order; the same code as ingestion but for the graph. */
export async function relateInMemory(
  articles: readonly SourceArticle[],
  { reader, models, judge }: { reader: Reader; models: ClaimModels; judge: ClaimJudge },
): Promise<MemoryGraph> {
  const claims = new Map<string, StoredClaim>();
  const readAs = new Map<string, string>();
  const readings: PlacedReading[] = [];
  const relations: SuggestedRelation[] = [];
  const judged = new Set<string>();
  const recording: ClaimJudge = {
    ...judge,
    sameClaim: (first, second, ...more) => {
      judged.add(pairKey(idOf(first), idOf(second)));
      return judge.sameClaim(first, second, ...more);
    },
  };
  for (const { id, text, publishedAt } of articles) {
    const extraction = await reader.read({
      text,
      ...(publishedAt === null ? {} : { publishedAt }),
    });
    const frame = { articleId: id, snapshotId: id, publishedAt, text: extraction.document.text };
    const own = articleClaims(extraction.assertions, extraction.entities, frame);
    const store = storeOver(claims, readAs);
    const parts = { store, models: async () => models, judge: recording };
    const related = await relateClaims(own.wordings, parts);
    for (const wording of related.created) {
      claims.set(wording.id, { ...wording, words: new Set(wordsOf(wording.text)) });
    }
    for (const reading of own.readings) {
      const joined = related.joined.get(reading.wordingId);
      if (joined === undefined) continue;
      readAs.set(reading.wordingId, joined.claimId);
      const { speaker } = reading.extracted;
      readings.push({
        ...reading,
        ...{ articleId: id, claimId: joined.claimId, joinScore: joined.join.score },
        speaker: speaker === null ? null : (extraction.entities[speaker]?.name ?? null),
      });
    }
    relations.push(...related.relations);
  }
  return { readings, claims, relations, judged };
}

interface StoredClaim extends Wording {
  readonly embedding: readonly number[];
  readonly words: ReadonlySet<string>;
}

/** The judge sees wordings and candidates, which carry their ids. */
function idOf(claim: ComparableClaim): string {
  return 'id' in claim && typeof claim.id === 'string' ? claim.id : claim.text;
}

function storeOver(
  claims: ReadonlyMap<string, StoredClaim>,
  readAs: ReadonlyMap<string, string>,
): ClaimCandidateStore {
  const weight = rarity([...claims.values()]);
  return {
    clock: async () => 0,
    readAs: async (ids) =>
      new Map(ids.flatMap((id) => (readAs.has(id) ? [[id, readAs.get(id) ?? '']] : []))),
    candidates: async (wordings) =>
      wordings.map(({ text, embedding }) => {
        const scored = [...claims.values()].map((claim) => ({
          claim,
          similarity: claim.embedding.reduce((sum, x, at) => sum + x * (embedding[at] ?? 0), 0),
          common: wordsOf(text).reduce((sum, w) => sum + (claim.words.has(w) ? weight(w) : 0), 0),
        }));
        const nearest = scored.toSorted((a, b) => b.similarity - a.similarity).slice(0, NEAREST);
        const worded = scored.toSorted((a, b) => b.common - a.common).slice(0, NEAREST);
        return [...new Set([...nearest, ...worded])].map(
          ({ claim: { embedding: _, words: __, ...claim }, similarity }): ClaimCandidate => ({
            ...claim,
            similarity,
          }),
        );
      }),
  };
}

/** Rare words weigh more, as in the full-text index. */
function rarity(claims: readonly StoredClaim[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const { words } of claims)
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + claims.length / (counts.get(word) ?? claims.length + 1));
}
