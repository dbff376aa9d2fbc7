/** The resolvers of the schema, by type. A connection answers its own fields. */

import { DateTime, URL } from '../scalars.ts';
import type { Resolvers } from '../types.generated.ts';
import { Article } from './article.ts';
import { ArticleComparison } from './article-comparison.ts';
import { Assertion } from './assertion.ts';
import { Attribution } from './attribution.ts';
import { AttributionCandidate } from './attribution-candidate.ts';
import { Carrier } from './carrier.ts';
import { Change } from './change.ts';
import { Claim } from './claim.ts';
import { ClaimCorroboration } from './claim-corroboration.ts';
import { ClaimRelation } from './claim-relation.ts';
import { ClaimReviewEntry } from './claim-review-entry.ts';
import { ComparisonCell } from './comparison-cell.ts';
import { ComparisonRow } from './comparison-row.ts';
import { Conflict } from './conflict.ts';
import { ConflictSide } from './conflict-side.ts';
import { CorroboratingOrigin } from './corroborating-origin.ts';
import { Edit } from './edit.ts';
import { EditPayload } from './edit-payload.ts';
import { Evidence } from './evidence.ts';
import { Fold } from './fold.ts';
import { ForeignReview } from './foreign-review.ts';
import { IdenticalTargets } from './identical-targets.ts';
import { IndependentSource } from './independent-source.ts';
import { IngestArticlePayload } from './ingest-article-payload.ts';
import { IngestJob, IngestJobResult } from './ingest-job.ts';
import { MergeSuggestion } from './merge-suggestion.ts';
import { Mutation } from './mutation.ts';
import { NeighborCount } from './neighbor-count.ts';
import { Neighborhood } from './neighborhood.ts';
import { Node } from './node.ts';
import { Occurrence } from './occurrence.ts';
import { Origin } from './origin.ts';
import { Outlet } from './outlet.ts';
import { Path } from './path.ts';
import { Query } from './query.ts';
import { Quote } from './quote.ts';
import { QuoteRevision } from './quote-revision.ts';
import { Review } from './review.ts';
import { ReviewPassage } from './review-passage.ts';
import { ReviewQueueItem } from './review-queue-item.ts';
import { Reviewable } from './reviewable.ts';
import { SearchResult } from './search-result.ts';
import { Snapshot } from './snapshot.ts';
import { Speaker } from './speaker.ts';
import { Subgraph } from './subgraph.ts';
import { Subscription } from './subscription.ts';
import { Utterance } from './utterance.ts';
import { UtteranceCorroboration } from './utterance-corroboration.ts';
import { UtteranceVariant } from './utterance-variant.ts';

export const resolvers: Resolvers = {
  DateTime,
  URL,
  Node,
  Query,
  Mutation,
  Subscription,
  ForeignReview,
  ClaimReviewEntry,
  Outlet,
  Article,
  Snapshot,
  Speaker,
  Quote,
  QuoteRevision,
  Attribution,
  AttributionCandidate,
  Utterance,
  UtteranceVariant,
  Origin,
  Fold,
  UtteranceCorroboration,
  CorroboratingOrigin,
  Occurrence,
  Change,
  Edit,
  Claim,
  Assertion,
  ClaimRelation,
  ClaimCorroboration,
  IndependentSource,
  Conflict,
  ConflictSide,
  ArticleComparison,
  ComparisonRow,
  ComparisonCell,
  SearchResult,
  Evidence,
  Carrier,
  Review,
  ReviewPassage,
  ReviewQueueItem,
  Reviewable,
  IdenticalTargets,
  Path,
  Neighborhood,
  NeighborCount,
  Subgraph,
  IngestArticlePayload,
  IngestJob,
  IngestJobResult,
  EditPayload,
  MergeSuggestion,
};
