// Whether there is a snapshot with this id, and whether another one has replaced it.
// mode: read
// param id: string
// row present: boolean
// row superseded: boolean
// index: snapshot_id
RETURN EXISTS { MATCH (:Snapshot {id: $id}) } AS present, EXISTS { MATCH (:Snapshot {id: $id})<-[:REVISION_OF]-(:Snapshot) } AS superseded
