/** Everything by which people correct the graph; each decision is one change of the history, and can be undone. */

import type { Change } from '../domain/history.ts';
import type { CallOptions, Stores } from '../graph/stores.ts';
import type { ClaimParts } from './claims/ports.ts';
import { type MergeClaims, mergeClaims } from './merge/merge-claims.ts';
import { type MergeSpeakers, mergeSpeakers } from './merge/merge-speakers.ts';
import {
  addSpeakerAlias,
  type LinkSpeaker,
  linkSpeaker,
  type NameSpeaker,
  renameSpeaker,
} from './merge/name-speaker.ts';
import { type RateOutlet, rateOutlet } from './merge/rate-outlet.ts';
import { type RelateClaims, relateClaims } from './merge/relate-claims.ts';
import { type SeparateArticle, separateArticle } from './merge/separate-article.ts';
import { type SplitClaim, splitClaim } from './merge/split-claim.ts';
import { type SplitSpeaker, splitSpeaker } from './merge/split-speaker.ts';
import { type TellSpeakersApart, tellSpeakersApart } from './merge/tell-speakers-apart.ts';
import { type Retract, retractArticle, retractQuote } from './retract/retract.ts';

/** One decision. @throws HearsayError NOT_FOUND, BAD_INPUT; CONFLICT where the graph does not stand as it would have to. */
type Decide<Request> = (request: Request, options?: CallOptions) => Promise<Change>;

export interface EditingService {
  readonly mergeSpeakers: Decide<MergeSpeakers>;
  readonly splitSpeaker: Decide<SplitSpeaker>;
  readonly tellSpeakersApart: Decide<TellSpeakersApart>;
  readonly renameSpeaker: Decide<NameSpeaker>;
  readonly addSpeakerAlias: Decide<NameSpeaker>;
  readonly linkSpeaker: Decide<LinkSpeaker>;
  readonly mergeClaims: Decide<MergeClaims>;
  readonly splitClaim: Decide<SplitClaim>;
  readonly relateClaims: Decide<RelateClaims>;
  readonly separateArticle: Decide<SeparateArticle>;
  readonly rateOutlet: Decide<RateOutlet>;
  readonly retractArticle: Decide<Retract>;
  readonly retractQuote: Decide<Retract>;
}

/** `models` tell what a claim means that is split off; null where claims are not read. */
export function createEditingService(
  stores: Pick<Stores, 'edits'>,
  models: ClaimParts['models'] | null,
  now: () => Date,
): EditingService {
  const editing = { edits: stores.edits, now };
  const embedding = async () => (models === null ? null : models());
  return {
    mergeSpeakers: (request, options) => mergeSpeakers(editing, request, options),
    splitSpeaker: (request, options) => splitSpeaker(editing, request, options),
    tellSpeakersApart: (request, options) => tellSpeakersApart(editing, request, options),
    renameSpeaker: (request, options) => renameSpeaker(editing, request, options),
    addSpeakerAlias: (request, options) => addSpeakerAlias(editing, request, options),
    linkSpeaker: (request, options) => linkSpeaker(editing, request, options),
    mergeClaims: (request, options) => mergeClaims(editing, request, options),
    splitClaim: (request, options) => splitClaim(editing, embedding, request, options),
    relateClaims: (request, options) => relateClaims(editing, request, options),
    separateArticle: (request, options) => separateArticle(editing, request, options),
    rateOutlet: (request, options) => rateOutlet(editing, request, options),
    retractArticle: (request, options) => retractArticle(editing, request, options),
    retractQuote: (request, options) => retractQuote(editing, request, options),
  };
}
