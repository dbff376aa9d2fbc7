// Whether there is a snapshot with this id.
// mode: read
// param id: string
// row present: boolean
// index: snapshot_id
RETURN EXISTS { MATCH (:Snapshot {id: $id}) } AS present
