// The snapshots of these articles, the newest text first: one that came back goes before those that replaced it.
// mode: read
// param ids: string[]
// row snapshot: SnapshotNode
// index: article_id
UNWIND $ids AS id
MATCH (:Article {id: id})-[:HAS_SNAPSHOT]->(snapshot:Snapshot)
WITH snapshot ORDER BY COUNT { (snapshot)-[:REVISION_OF*]->(:Snapshot) } DESC, snapshot.retrievedAt DESC, snapshot.id DESC
RETURN
// include: snapshot/_row
