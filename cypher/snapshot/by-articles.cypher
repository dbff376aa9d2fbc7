// The snapshots of these articles, newest first.
// mode: read
// param ids: string[]
// row snapshot: SnapshotNode
// index: article_id
UNWIND $ids AS id
MATCH (:Article {id: id})-[:HAS_SNAPSHOT]->(snapshot:Snapshot)
WITH snapshot ORDER BY snapshot.retrievedAt DESC, snapshot.id DESC
RETURN
// include: snapshot/_row
