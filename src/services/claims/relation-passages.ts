/** Lists every relation between claims as the pairs of passages that stand behind it. */

import type { ClaimRelationState, ClaimRelationType } from '../../domain/claims.ts';
import type {
  ClaimPassage,
  ClaimWithPassages,
  RelationWithPassages,
} from '../../graph/claim-stores.ts';
import type { CallOptions, Stores } from '../../graph/stores.ts';

/** Two passages and how the first bears on the second. */
export interface PassagePair {
  readonly type: ClaimRelationType;
  readonly state: ClaimRelationState;
  readonly score: number;
  readonly a: ClaimPassage;
  readonly b: ClaimPassage;
  readonly rationale: string;
}

export interface PassageOptions extends CallOptions {
  /** Best score first. Holds all pairs in memory; otherwise they come as they are read, always in the same order. */
  readonly bestFirst?: boolean;
}

/** What the listing asks of the graph. */
export interface PassageStores {
  readonly claims: Pick<Stores['claims'], 'passages'>;
  readonly relations: Pick<Stores['relations'], 'passages'>;
}

const PAGE = 200;

/**
 * First the claims that several articles make: each two of them corroborate each other. Then the relations between
 * claims. Of each article the surest passage stands for it.
 */
export async function* relationPassages(
  stores: PassageStores,
  { bestFirst = false, ...options }: PassageOptions = {},
): AsyncGenerator<PassagePair, void> {
  if (!bestFirst) return yield* inOrderOfIds(stores, options);
  const all: PassagePair[] = [];
  for await (const pair of inOrderOfIds(stores, options)) all.push(pair);
  // Sorting is stable, so that equals stay in order of their ids.
  yield* all.sort((first, second) => second.score - first.score);
}

async function* inOrderOfIds(
  { claims, relations }: PassageStores,
  options: CallOptions,
): AsyncGenerator<PassagePair, void> {
  for (let after = ''; ; ) {
    const page = await claims.passages(after, PAGE, options);
    for (const claim of page) yield* repetitions(claim);
    after = page.at(-1)?.id ?? '';
    if (page.length < PAGE) break;
  }
  for (let after = ''; ; ) {
    const page = await relations.passages(after, PAGE, options);
    for (const related of page) yield* pairsOf(related);
    after = page.at(-1)?.relation.id ?? '';
    if (page.length < PAGE) break;
  }
}

/** Each two articles that stand on the same side of one claim. */
function* repetitions({ text, passages }: ClaimWithPassages): Generator<PassagePair> {
  for (const [at, a] of passages.entries()) {
    for (const b of passages.slice(at + 1)) {
      if (a.denies !== b.denies || a.articleId === b.articleId) continue;
      const rationale = `Both passages ${a.denies ? 'deny' : 'make'} the claim: ${text}`;
      yield {
        ...{ type: 'CORROBORATES', state: 'SUGGESTED', a, b, rationale },
        score: surety(a, b),
      };
    }
  }
}

function* pairsOf({ relation, froms, tos }: RelationWithPassages): Generator<PassagePair> {
  const { type, state, rationale, fromId, toId } = relation;
  for (const a of froms) {
    for (const b of tos) {
      const bears = fromId === toId ? !a.denies && b.denies : holds(type, a, b);
      if (!bears || isOnePassage(a, b)) continue;
      yield { type, state, score: relation.score * surety(a, b), a, b, rationale };
    }
  }
}

/** A relation between claims is one between passages that make them; of what both deny only agreement is left. */
function holds(type: ClaimRelationType, a: ClaimPassage, b: ClaimPassage): boolean {
  return a.denies === b.denies && (!a.denies || type === 'CORROBORATES');
}

/** A sentence in which two claims were read bears on nothing but others. */
function isOnePassage(a: ClaimPassage, b: ClaimPassage): boolean {
  return a.articleId === b.articleId && a.start < b.end && b.start < a.end;
}

function surety(a: ClaimPassage, b: ClaimPassage): number {
  return Math.min(a.score, b.score);
}
