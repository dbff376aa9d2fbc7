/** Resolvers of the mutations by which people correct the graph. */

import { fewIds, idOf } from '../ids.ts';
import { splitTarget } from '../split-target.ts';
import type { MutationResolvers } from '../types.generated.ts';

type Editing =
  | 'mergeSpeakers'
  | 'splitSpeaker'
  | 'tellSpeakersApart'
  | 'renameSpeaker'
  | 'addSpeakerAlias'
  | 'setSpeakerWikidataId'
  | 'mergeClaims'
  | 'splitClaim'
  | 'relateClaims'
  | 'separateArticle'
  | 'rateOutlet'
  | 'retractArticle'
  | 'retractQuote';

export const editing: Required<Pick<MutationResolvers, Editing>> = {
  mergeSpeakers: (_, { from, into, reason }, { services, viewer: actor, signal }) =>
    services.editing.mergeSpeakers(
      { fromId: idOf('speaker', from), intoId: idOf('speaker', into), reason, actor },
      { signal },
    ),
  splitSpeaker: (_, { id, quoteIds, to, reason }, { services, viewer: actor, signal }) =>
    services.editing.splitSpeaker(
      {
        ...{ id: idOf('speaker', id), to: splitTarget(to), reason, actor },
        quoteIds: fewIds(quoteIds).map((quoteId) => idOf('quote', quoteId)),
      },
      { signal },
    ),
  tellSpeakersApart: (_, { one, other, reason }, { services, viewer: actor, signal }) =>
    services.editing.tellSpeakersApart(
      { oneId: idOf('speaker', one), otherId: idOf('speaker', other), reason, actor },
      { signal },
    ),
  renameSpeaker: (_, { id, name, reason }, { services, viewer: actor, signal }) =>
    services.editing.renameSpeaker({ id: idOf('speaker', id), name, reason, actor }, { signal }),
  addSpeakerAlias: (_, { id, alias, reason }, { services, viewer: actor, signal }) =>
    services.editing.addSpeakerAlias(
      { id: idOf('speaker', id), name: alias, reason, actor },
      { signal },
    ),
  setSpeakerWikidataId: (_, { id, wikidataId, reason }, { services, viewer: actor, signal }) =>
    services.editing.linkSpeaker(
      { id: idOf('speaker', id), wikidataId: wikidataId ?? null, reason, actor },
      { signal },
    ),
  mergeClaims: (_, { from, into, reason }, { services, viewer: actor, signal }) =>
    services.editing.mergeClaims(
      { fromId: idOf('claim', from), intoId: idOf('claim', into), reason, actor },
      { signal },
    ),
  splitClaim: (_, { id, assertionIds, reason }, { services, viewer: actor, signal }) =>
    services.editing.splitClaim(
      {
        ...{ id: idOf('claim', id), reason, actor },
        assertionIds: fewIds(assertionIds).map((one) => idOf('assertion', one)),
      },
      { signal },
    ),
  relateClaims: (_, { from, to, type, kind, evidence, reason }, context) =>
    context.services.editing.relateClaims(
      {
        ...{ type, kind: kind ?? null, reason, actor: context.viewer },
        ...{ fromId: idOf('claim', from), toId: idOf('claim', to) },
        evidence: fewIds(evidence).map((one) => idOf('assertion', one)),
      },
      { signal: context.signal },
    ),
  separateArticle: (_, { id, reason }, { services, viewer: actor, signal }) =>
    services.editing.separateArticle({ articleId: idOf('article', id), reason, actor }, { signal }),
  rateOutlet: (_, { id, reliability: grade, reason }, { services, viewer: actor, signal }) =>
    services.editing.rateOutlet({ id: idOf('outlet', id), grade, reason, actor }, { signal }),
  retractArticle: (_, { id, reason }, { services, viewer: actor, signal }) =>
    services.editing.retractArticle({ id: idOf('article', id), reason, actor }, { signal }),
  retractQuote: (_, { id, reason }, { services, viewer: actor, signal }) =>
    services.editing.retractQuote({ id: idOf('quote', id), reason, actor }, { signal }),
};
