/** What a ClaimReview of others is about: something of this graph in the very same words, else a claim that is new to it. */

import type { ClaimModels } from '../../../domain/claims.ts';
import { kindOfId } from '../../../domain/ids.ts';
import { wordingId } from '../../../domain/wording-id.ts';
import { normalizeWords } from '../../../domain/words.ts';
import { kindOf } from '../../../extract/claims/claim-kind.ts';
import { readSlots } from '../../../extract/claims/slots/read-slots.ts';
import type { NewClaim, ReviewReads, Target } from '../../../graph/review-stores.ts';
import type { ForeignReview } from './claim-review.ts';

/** Gives the models by which near claims are found; null where none are at hand. */
export type Embed = (() => Promise<Pick<ClaimModels, 'embed'>>) | null;

type Reads = Pick<ReviewReads, 'targets' | 'wordsOf' | 'claimOfWording'>;

/** The thing that it names, if the graph has it in the same words; else the claim of these words. Null where there is neither. */
export async function targetOf(reads: Reads, foreign: ForeignReview): Promise<Target | null> {
  const named =
    (await sameWords(reads, foreign)) ?? (await reads.claimOfWording(claimOf(foreign).id));
  return named === null ? null : ((await reads.targets([named])).get(named) ?? null);
}

/** A claim in its words, where the graph has nothing that it could be about; null where it has. */
export async function newClaim(
  reads: Reads,
  foreign: ForeignReview,
  embed: Embed,
): Promise<NewClaim | null> {
  if ((await targetOf(reads, foreign)) !== null) return null;
  const claim = claimOf(foreign);
  const [embedding = null] = embed === null ? [] : await (await embed()).embed([claim.text]);
  return { ...claim, embedding };
}

/** What the review says by id that it is about, as reviews do that left a graph of Hearsay. */
async function sameWords(reads: Reads, { targetId, words }: ForeignReview): Promise<string | null> {
  if (targetId === null || !NAMED.has(kindOfId(targetId) ?? '')) return null;
  const known = await reads.wordsOf(targetId);
  return known !== null && normalizeWords(known) === normalizeWords(words) ? targetId : null;
}

const NAMED: ReadonlySet<string> = new Set(['claim', 'quote', 'attribution']);

function claimOf({ words: text, publishedAt, source }: ForeignReview) {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(publishedAt ?? '')?.[0] ?? null;
  const slots = readSlots(text, { publishedAt: day, names: [] });
  const id = wordingId({ text, slots }, source);
  return { id, text, slots, kind: kindOf({ text, cue: null, cueClass: null, told: false }) };
}
