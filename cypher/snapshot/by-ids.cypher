// The snapshots with these ids.
// mode: read
// param ids: string[]
// row snapshot: SnapshotNode
// index: snapshot_id
UNWIND $ids AS id
MATCH (snapshot:Snapshot {id: id})
RETURN
// include: snapshot/_row
