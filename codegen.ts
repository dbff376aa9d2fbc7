/** Generates the types of the GraphQL resolvers from schema.graphql: `npm run generate:graphql`. */

import type { CodegenConfig } from '@graphql-codegen/cli';

const entities = '../domain/entities.ts';
const claims = '../domain/claim-entities.ts';
const reviews = '../domain/reviews/review.ts';
const history = '../domain/history.ts';
const foreign = '../services/interchange/claim-reviews/claim-review.ts';
const connections = './connection.ts';

const config: CodegenConfig = {
  schema: './schema.graphql',
  generates: {
    './src/graphql/types.generated.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: './context.ts#GraphQLContext',
        enumsAsTypes: true,
        useTypeImports: true,
        // Fields that the schema leaves out of an input are absent, as the stores expect; resolvers give null, never undefined.
        avoidOptionals: { field: true, inputValue: false },
        maybeValue: 'T | null',
        immutableTypes: true,
        skipTypename: true,
        scalars: {
          ID: { input: 'string', output: 'string' },
          DateTime: { input: 'Date', output: 'string' },
          URL: { input: 'URL', output: 'string' },
        },
        mappers: {
          Viewer: '../domain/viewer.ts#Viewer as ViewerEntity',
          Node: './nodes.ts#GraphNode',
          MergeSuggestion:
            '../services/merge/suggest-merges.ts#MergeSuggestion as MergeSuggestionModel',
          MergeSuggestionConnection: `${connections}#MergeSuggestionConnection as MergeSuggestionConnectionModel`,
          EditPayload: '../domain/history.ts#Change as RecordedChange',
          ForeignReview: `${foreign}#ForeignReview as ForeignReviewModel`,
          ClaimReviewEntry: '../services/interchange/claim-reviews/index.ts#EntryReport',
          Outlet: `${entities}#Outlet as OutletEntity`,
          Article: `${entities}#Article as ArticleEntity`,
          Snapshot: `${entities}#Snapshot as SnapshotEntity`,
          Speaker: `${entities}#Speaker as SpeakerEntity`,
          Quote: `${entities}#Quote as QuoteEntity`,
          QuoteRevision: `${entities}#Quote as RevisedQuote`,
          Attribution: `${entities}#Attribution as AttributionEntity`,
          AttributionCandidate: `${entities}#AttributionCandidate as AttributionCandidateEntity`,
          Utterance: `${entities}#Utterance as UtteranceEntity`,
          Origin: `${entities}#Origin as OriginEntity`,
          Fold: `${entities}#ArticlePair`,
          UtteranceCorroboration: `${entities}#Utterance as CorroboratedUtterance`,
          CorroboratingOrigin: './carriers.ts#CarryingOrigin',
          Occurrence: `${entities}#Occurrence as OccurrenceEntity`,
          UtteranceVariant: `${entities}#UtteranceVariant as UtteranceVariantEntity`,
          Claim: `${claims}#Claim as ClaimEntity`,
          Assertion: `${claims}#Assertion as AssertionEntity`,
          ClaimJoin: `${claims}#ClaimJoin as ClaimJoinEntity`,
          ClaimRelation: `${claims}#ClaimRelation as ClaimRelationEntity`,
          IndependentSource: `${claims}#IndependentSource as IndependentSourceEntity`,
          Conflict: './conflicts.ts#Conflict as ConflictModel',
          ConflictSide: './conflicts.ts#ConflictSide as ConflictSideModel',
          ClaimCorroboration: './resolvers/claim-corroboration.ts#CorroborationModel',
          ArticleComparison:
            '../services/claims/compare-articles.ts#ArticleComparison as ComparisonModel',
          ComparisonRow:
            '../services/claims/compare-articles.ts#ComparisonRow as ComparisonRowModel',
          ComparisonCell:
            '../services/claims/compare-articles.ts#ComparisonCell as ComparisonCellModel',
          OutletConnection: `${connections}#OutletConnection as OutletConnectionModel`,
          ArticleConnection: `${connections}#ArticleConnection as ArticleConnectionModel`,
          SpeakerConnection: `${connections}#SpeakerConnection as SpeakerConnectionModel`,
          QuoteConnection: `${connections}#QuoteConnection as QuoteConnectionModel`,
          UtteranceConnection: `${connections}#UtteranceConnection as UtteranceConnectionModel`,
          CorroboratingOriginConnection: `${connections}#CorroboratingOriginConnection as CorroboratingOriginConnectionModel`,
          OccurrenceConnection: `${connections}#OccurrenceConnection as OccurrenceConnectionModel`,
          ClaimConnection: `${connections}#ClaimConnection as ClaimConnectionModel`,
          AssertionConnection: `${connections}#AssertionConnection as AssertionConnectionModel`,
          ConflictConnection: `${connections}#ConflictConnection as ConflictConnectionModel`,
          Change: `${history}#Change as ChangeEntity`,
          Edit: `${history}#Edit as EditEntity`,
          ChangeConnection: `${connections}#ChangeConnection as ChangeConnectionModel`,
          SearchConnection: `${connections}#SearchConnection as SearchConnectionModel`,
          SearchResult: '../services/search/index.ts#SearchResult as SearchResultModel',
          Path: '../graph/explore-store.ts#GraphPath',
          Relationship: '../graph/explore-store.ts#Edge',
          Neighborhood: '../graph/explore-store.ts#Neighborhood as NeighborhoodModel',
          NeighborCount: '../graph/explore-store.ts#NeighborCount as NeighborCountModel',
          Subgraph: '../graph/explore-store.ts#Subgraph as SubgraphModel',
          Verification: '../services/verify/types.ts#Verification as VerificationModel',
          Evidence: '../services/verify/types.ts#Evidence as EvidenceModel',
          Carriage: '../services/verify/types.ts#Carriage as CarriageModel',
          Carrier: '../services/verify/types.ts#Carrier as CarrierModel',
          Review: `${reviews}#Review as ReviewEntity`,
          ReviewPassage: `${reviews}#ReviewPassage as ReviewPassageEntity`,
          ReviewQueueItem: './review-lists.ts#QueueItem',
          ReviewQueueConnection: './review-lists.ts#QueueConnection',
          ReviewConnection: `${connections}#ReviewConnection as ReviewConnectionModel`,
          Reviewable: './nodes.ts#ReviewableNode',
          IdenticalTargets:
            '../services/reviews/types.ts#IdenticalTargets as IdenticalTargetsModel',
          IngestJob: '../domain/ingest-job.ts#IngestJob as IngestJobModel',
          IngestJobResult: '../domain/ingest-job.ts#ItemResult',
          IngestArticlePayload: '../services/ingest/types.ts#IngestOutcome',
        },
      },
    },
  },
};

export default config;
