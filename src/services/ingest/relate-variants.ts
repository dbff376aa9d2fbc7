/** Finds which new utterances are variants of others by the same speaker. */

import type { ClaimModels } from '../../domain/claims.ts';
import { cosine } from '../../domain/cosine.ts';
import type { UtteranceVariant } from '../../domain/entities.ts';
import { variantOf } from '../../domain/utterance-variants.ts';
import type { ComparableUtterance } from './group-utterances.ts';

/** What tells how near two sentences are in meaning; null where no model is at hand. */
export type Meanings = Pick<ClaimModels, 'embed'> | null;

/**
 * The variants among `created`, and between them and `known`. Each pair once. Known ones were compared with each other
 * when the later of them was new.
 */
export async function relateVariants(
  created: readonly ComparableUtterance[],
  known: readonly ComparableUtterance[],
  meanings: Meanings,
): Promise<readonly UtteranceVariant[]> {
  const pairs = created.flatMap((one, at) =>
    [...known, ...created.slice(at + 1)]
      .filter(({ id, speakerId }) => speakerId === one.speakerId && id !== one.id)
      .map((other) => ({ one, other })),
  );
  const vectors = await vectorsOf(pairs, meanings);
  return pairs.flatMap(({ one, other }) => {
    const [a, b] = [vectors.get(one.id), vectors.get(other.id)];
    const meaning = a === undefined || b === undefined ? null : cosine(a, b);
    const variant = variantOf(one.normalized.split(' '), other.normalized.split(' '), meaning);
    return variant === null ? [] : [{ utteranceId: one.id, otherId: other.id, ...variant }];
  });
}

async function vectorsOf(
  pairs: readonly { readonly one: ComparableUtterance; readonly other: ComparableUtterance }[],
  meanings: Meanings,
): Promise<ReadonlyMap<string, readonly number[]>> {
  if (meanings === null || pairs.length === 0) return new Map();
  const utterances = [
    ...new Map(pairs.flatMap(({ one, other }) => [one, other]).map((it) => [it.id, it])).values(),
  ];
  const vectors = await meanings.embed(utterances.map(({ text }) => text));
  return new Map(utterances.map(({ id }, at) => [id, vectors[at] ?? []]));
}
