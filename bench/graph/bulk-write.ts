/** Writes many articles in one transaction: the nodes and relationships of the ingest store, for a fraction of the time. */

import type { Database } from '../../src/graph/database.ts';
import type { ArticleWrite } from '../../src/graph/ingest-stores.ts';

/** Each statement writes one kind of thing for all articles of the batch. */
const STATEMENTS = [
  `UNWIND $writes AS write
   MERGE (outlet:Outlet {id: write.outlet.id})
   ON CREATE SET outlet = write.outlet`,
  `UNWIND $writes AS write
   MATCH (outlet:Outlet {id: write.outlet.id})
   CREATE (article:Article)-[:PUBLISHED_BY]->(outlet)
   SET article = write.article
   CREATE (article)-[:HAS_SNAPSHOT]->(snapshot:Snapshot)
   SET snapshot = write.snapshot
   CREATE (snapshot)-[:HAS_NARRATION]->(narration:Narration {id: write.snapshot.id})
   SET narration.shingles = [run IN write.origin.shingles | toInteger(run)]
   CREATE (article)-[:ORIGINATES_IN {basis: 'NONE_FOUND', score: 1.0, reason: 'Made up.'}]->(:Origin {id: write.origin.id, kind: 'OUTLET'})
   WITH write, narration
   UNWIND write.origin.keys AS key
   MERGE (originKey:OriginKey {key: key})
   CREATE (narration)-[:HAS_ORIGIN_KEY]->(originKey)`,
  `UNWIND $writes AS write
   UNWIND write.speakers AS row
   MERGE (speaker:Speaker {id: row.node.id})
   ON CREATE SET speaker = row.node
   MERGE (key:NameKey {key: row.key})
   MERGE (speaker)-[:HAS_KEY]->(key)`,
  `UNWIND $writes AS write
   UNWIND write.utterances AS row
   MERGE (utterance:Utterance {id: row.id})
   ON CREATE SET utterance = row, utterance.articleCount = toInteger(0), utterance.originCount = toInteger(0)`,
  `UNWIND $writes AS write
   MATCH (snapshot:Snapshot {id: write.snapshot.id})
   UNWIND write.quotes AS row
   MATCH (utterance:Utterance {id: row.utteranceId})
   CREATE (snapshot)<-[:QUOTED_IN]-(quote:Quote)-[:INSTANCE_OF {similarity: 1.0, text: row.node.exact, normalized: row.node.exact}]->(utterance)
   SET quote = row.node, quote.standing = 'CURRENT',
     quote.spanStarts = [toInteger(row.start)], quote.spanEnds = [toInteger(row.end)],
     quote.verbatimStarts = [toInteger(row.start)], quote.verbatimEnds = [toInteger(row.end)]`,
  `UNWIND $writes AS write
   UNWIND write.attributions AS row
   MATCH (quote:Quote {id: row.quoteId})
   MATCH (speaker:Speaker {id: row.speakerId})
   CREATE (quote)-[:HAS_ATTRIBUTION]->(attribution:Attribution)-[to:ATTRIBUTED_TO]->(speaker)
   SET attribution = row.node, attribution.hop = toInteger(row.hop), to = row.to,
     to.speakerId = speaker.id, to.orderKey = quote.orderKey`,
];

const COUNT_ARTICLES = `MATCH (utterance:Utterance)
  CALL (utterance) {
    SET utterance.articleCount = COUNT {
      MATCH (utterance)<-[:INSTANCE_OF]-(:Quote)-[:QUOTED_IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
      RETURN DISTINCT article
    }
    SET utterance.originCount = utterance.articleCount
  } IN TRANSACTIONS OF 10000 ROWS`;

export async function bulkWrite(
  database: Database,
  writes: readonly ArticleWrite[],
): Promise<void> {
  const session = database.driver.session();
  try {
    await session.executeWrite(async (transaction) => {
      const params = { writes: writes.map(rowsOf) };
      for (const statement of STATEMENTS) await transaction.run(statement, params);
    });
  } finally {
    await session.close();
  }
}

/** Counts the articles of every utterance, once after all batches. */
export async function countArticles(database: Database): Promise<void> {
  await database.runImplicit('counting', COUNT_ARTICLES);
  await database.runImplicit('statistics', 'CALL db.prepareForReplanning()');
}

export function rowsOf(write: ArticleWrite) {
  const orderKey = `${write.article.ingestedAt} ${write.article.id}`;
  const { outletId: _, ...article } = write.article;
  const { articleId: __, revisionOfId: ___, ...snapshot } = write.snapshot;
  return {
    outlet: write.outlet,
    article: { ...article, orderKey },
    snapshot,
    origin: { id: write.origin.id, keys: write.origin.keys, shingles: write.origin.shingles },
    speakers: write.speakers.map(({ keys, ...node }) => ({ node, key: keys[0] })),
    utterances: write.utterances,
    quotes: write.quotes.map((quote) => {
      const { id, kind, exact, prefix, suffix, anchor, confidence, utteranceId } = quote;
      const { cueClass, modality } = quote;
      const { start = 0, end = 0 } = quote.spans[0] ?? {};
      const node = {
        ...{ id, kind, exact, prefix, suffix, anchor, cueClass, modality, confidence },
        orderKey: `${orderKey} ${999_999_999 - start} ${id}`,
      };
      return { node, start, end, utteranceId };
    }),
    attributions: write.attributions.map(
      ({ id, quoteId, hop, basis, confidence, state, candidates }) => {
        const { speakerId, ...to } = candidates[0] ?? {};
        return { node: { id, basis, confidence, state }, quoteId, hop, speakerId, to };
      },
    ),
  };
}
