/** Grows a graph of made-up claims, five an article, as ingestion would leave it. */

import { claimId } from '../../src/domain/ids.ts';
import { slotsText } from '../../src/graph/claim-rows.ts';
import type { Database } from '../../src/graph/database.ts';
import type { ArticleWrite } from '../../src/graph/ingest-stores.ts';
import { bulkWrite } from '../graph/bulk-write.ts';
import { articlesOf } from '../graph/synthetic.ts';
import { claimOfNumber, hashedEmbedding } from '../graph/synthetic-claims.ts';

const BATCH = 200;

const WRITE_CLAIMS = `UNWIND $rows AS row
  MATCH (snapshot:Snapshot {id: row.snapshotId})
  MATCH (quote:Quote {id: row.quoteId})-[:HAS_ATTRIBUTION]->(:Attribution {hop: 0})-[:ATTRIBUTED_TO]->(speaker:Speaker)
  CREATE (claim:Claim {id: row.id, text: row.text, kind: row.kind, slots: row.slots, sourceCount: toInteger(1), contested: false})
  CREATE (claim)<-[:ABOUT {method: 'synthetic', version: '1', score: 1.0}]-(assertion:Assertion {
    id: row.assertionId, stance: 'ASSERTS', spanStarts: [toInteger(0)], spanEnds: [toInteger(9)], exact: row.text,
    confidence: 0.9, state: 'INFERRED', readAsId: row.id, readAsText: row.text, readAsKind: row.kind, readAsSlots: row.slots
  })
  CREATE (assertion)-[:MADE_IN]->(snapshot)
  CREATE (assertion)-[:EXPRESSED_BY]->(quote)
  CREATE (assertion)-[:MADE_BY]->(speaker)
  WITH claim, row
  CALL db.create.setNodeVectorProperty(claim, 'embedding', row.embedding)`;

/** Empties the graph, then writes so many claims with all that they stand on. */
export async function growClaims(database: Database, claims: number, seed: number): Promise<void> {
  await database.runImplicit(
    'emptying',
    'MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS',
  );
  let batch: ArticleWrite[] = [];
  let number = 0;
  const flush = async (): Promise<void> => {
    await bulkWrite(database, batch);
    const rows = batch.flatMap((write) =>
      write.quotes.map((quote) => rowOf(number++, write.snapshot.id, quote.id)),
    );
    await database.driver.executeQuery(WRITE_CLAIMS, { rows });
    batch = [];
  };
  for (const write of articlesOf({ quotes: claims, seed })) {
    batch.push(write);
    if (batch.length === BATCH) await flush();
  }
  if (batch.length > 0) await flush();
  await database.runImplicit('statistics', 'CALL db.prepareForReplanning()');
}

function rowOf(number: number, snapshotId: string, quoteId: string) {
  const { text, kind, slots } = claimOfNumber(number);
  return {
    ...{ id: claimId(text), text, kind, slots: slotsText(slots), snapshotId, quoteId },
    assertionId: `assertion_${number}`,
    embedding: hashedEmbedding(text),
  };
}
