// The snapshots of the quotes that Lucene ranks highest for a query, of whatever class and modality.
// mode: read
// param query: string
// param limit: integer
// row id: string
// index: quote_text
CALL db.index.fulltext.queryNodes('quote_text', $query, {limit: $limit}) YIELD node AS quote, score
WITH quote, score ORDER BY score DESC, quote.id
MATCH (quote)-[:QUOTED_IN]->(snapshot:Snapshot)
RETURN snapshot.id AS id
