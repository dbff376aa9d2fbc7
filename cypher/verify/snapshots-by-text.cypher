// The snapshots whose text Lucene ranks highest for a query.
// mode: read
// param query: string
// param limit: integer
// row id: string
// index: snapshot_text
CALL db.index.fulltext.queryNodes('snapshot_text', $query, {limit: $limit}) YIELD node AS snapshot, score
WITH snapshot, score ORDER BY score DESC, snapshot.id
RETURN snapshot.id AS id
