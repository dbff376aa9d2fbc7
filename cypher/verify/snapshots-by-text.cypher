// The snapshots whose text Lucene ranks highest for a query.
// mode: read
// param query: string
// param within: integer
// param superseded: boolean
// param limit: integer
// row id: string
// index: snapshot_text
CALL db.index.fulltext.queryNodes('snapshot_text', $query, {limit: $within}) YIELD node AS snapshot, score
WHERE $superseded OR NOT (
  EXISTS { (snapshot)<-[:REVISION_OF]-(:Snapshot) }
  OR EXISTS { MATCH (snapshot)<-[:HAS_SNAPSHOT]-(article:Article) WHERE article.retractedAt IS NOT NULL }
)
WITH snapshot, score ORDER BY score DESC, snapshot.id LIMIT $limit
RETURN snapshot.id AS id
