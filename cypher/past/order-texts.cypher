// Makes each of these texts of an article the revision of the one before it, and of no other.
// mode: write
// param snapshotIds: string[]
// index: snapshot_id
// allow: CartesianProduct because each side is one node for each row, found by its id
CALL () {
  UNWIND $snapshotIds AS id
  MATCH (:Snapshot {id: id})-[link:REVISION_OF]->(:Snapshot)
  DELETE link
}
UNWIND range(1, size($snapshotIds) - 1) AS at
MATCH (newer:Snapshot {id: $snapshotIds[at]})
MATCH (older:Snapshot {id: $snapshotIds[at - 1]})
CREATE (newer)-[:REVISION_OF]->(older)
