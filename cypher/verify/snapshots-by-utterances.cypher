// The snapshots that carry those utterances which Lucene ranks highest for a query on speaker and words.
// mode: read
// param query: string
// param within: integer
// param superseded: boolean
// param limit: integer
// row id: string
// index: utterance_words
CALL db.index.fulltext.queryNodes('utterance_words', $query, {limit: $within}) YIELD node AS utterance, score
WITH utterance, score ORDER BY score DESC, utterance.id
CALL (utterance) {
  MATCH (utterance)<-[:INSTANCE_OF]-(quote:Quote)-[:QUOTED_IN]->(snapshot:Snapshot)
  WHERE $superseded OR quote.standing = 'CURRENT'
  RETURN snapshot.id AS id LIMIT 1
}
RETURN id LIMIT $limit
