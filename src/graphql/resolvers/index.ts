/** The resolvers of the schema, by type. A connection answers its own fields. */

import { DateTime, URL } from '../scalars.ts';
import type { Resolvers } from '../types.generated.ts';
import { Article } from './article.ts';
import { Attribution } from './attribution.ts';
import { AttributionCandidate } from './attribution-candidate.ts';
import { Carrier } from './carrier.ts';
import { Evidence } from './evidence.ts';
import { IngestArticlePayload } from './ingest-article-payload.ts';
import { Mutation } from './mutation.ts';
import { NeighborCount } from './neighbor-count.ts';
import { Neighborhood } from './neighborhood.ts';
import { Node } from './node.ts';
import { Outlet } from './outlet.ts';
import { Path } from './path.ts';
import { Query } from './query.ts';
import { Quote } from './quote.ts';
import { SearchResult } from './search-result.ts';
import { Snapshot } from './snapshot.ts';
import { Speaker } from './speaker.ts';
import { Utterance } from './utterance.ts';

export const resolvers: Resolvers = {
  DateTime,
  URL,
  Node,
  Query,
  Mutation,
  Outlet,
  Article,
  Snapshot,
  Speaker,
  Quote,
  Attribution,
  AttributionCandidate,
  Utterance,
  SearchResult,
  Evidence,
  Carrier,
  Path,
  Neighborhood,
  NeighborCount,
  IngestArticlePayload,
};
