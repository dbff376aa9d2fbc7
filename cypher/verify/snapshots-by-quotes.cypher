// The snapshots of the quotes that Lucene ranks highest for a query, of whatever class and modality.
// mode: read
// param query: string
// param within: integer
// param superseded: boolean
// param limit: integer
// row id: string
// index: quote_text
CALL db.index.fulltext.queryNodes('quote_text', $query, {limit: $within}) YIELD node AS quote, score
WHERE $superseded OR quote.standing = 'CURRENT'
WITH quote, score ORDER BY score DESC, quote.id LIMIT $limit
MATCH (quote)-[:QUOTED_IN]->(snapshot:Snapshot)
RETURN snapshot.id AS id
