/** Reads the annotated claims, assertions and relations of the seed articles. */

import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { ClaimRelationType } from '../../src/domain/claims.ts';

const schema = z.object({
  articles: z.array(z.object({ file: z.string() })),
  claims: z.array(z.object({ id: z.string(), text: z.string() })),
  assertions: z.array(
    z.object({
      ...{ claim: z.string(), file: z.string(), by: z.string(), stance: z.string() },
      ...{ start: z.number(), end: z.number(), text: z.string() },
    }),
  ),
  relations: z.array(z.object({ a: z.string(), b: z.string(), type: z.string() })),
});

export type GoldAssertion = z.infer<typeof schema>['assertions'][number];

/** A relation of two claims; of one claim with itself where several articles assert it. */
export interface GoldRelation {
  readonly type: ClaimRelationType;
  readonly a: string;
  readonly b: string;
}

export interface Gold {
  readonly files: readonly string[];
  readonly relations: readonly GoldRelation[];
  readonly assertionsOf: (claim: string) => readonly GoldAssertion[];
  /** Pairs of assertions of one claim, the first of which asserts it while the second denies it. */
  readonly opposed: readonly (readonly [GoldAssertion, GoldAssertion])[];
  /** Claims that several articles assert. */
  readonly shared: readonly string[];
}

const TYPES: Readonly<Record<string, ClaimRelationType>> = {
  ...{ corroborates: 'CORROBORATES', contradicts: 'CONTRADICTS' },
  ...{ refines: 'REFINES', updates: 'UPDATES', equivalent: 'CORROBORATES' },
};

export async function readGold(path: string): Promise<Gold> {
  const { articles, claims, assertions, relations } = schema.parse(
    JSON.parse(await readFile(path, 'utf8')),
  );
  const assertionsOf = (claim: string) => assertions.filter((found) => found.claim === claim);
  const shared = claims
    .map(({ id }) => id)
    .filter((id) => new Set(assertionsOf(id).map(({ file }) => file)).size > 1);
  return {
    files: articles.map(({ file }) => file),
    ...{ assertionsOf, shared },
    opposed: assertions
      .filter(({ stance }) => stance === 'asserts')
      .flatMap((asserted) =>
        assertionsOf(asserted.claim)
          .filter(({ stance }) => stance === 'denies')
          .map((denied) => [asserted, denied] as const),
      ),
    relations: [
      ...shared.map((id): GoldRelation => ({ type: 'CORROBORATES', a: id, b: id })),
      ...relations.flatMap(({ type, a, b }): readonly GoldRelation[] => {
        const known = TYPES[type];
        return known === undefined ? [] : [{ type: known, a, b }];
      }),
    ],
  };
}
