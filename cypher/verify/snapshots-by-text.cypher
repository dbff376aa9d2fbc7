// The snapshots whose text Lucene ranks highest for a query.
// mode: read
// param query: string
// param within: integer
// param superseded: boolean
// param limit: integer
// row id: string
// index: snapshot_text
CALL db.index.fulltext.queryNodes('snapshot_text', $query, {limit: $within}) YIELD node AS snapshot, score
WHERE $superseded OR NOT EXISTS { (snapshot)<-[:REVISION_OF]-(:Snapshot) }
WITH snapshot, score ORDER BY score DESC, snapshot.id LIMIT $limit
RETURN snapshot.id AS id
