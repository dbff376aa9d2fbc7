// Notes that a snapshot was read for claims, and by what: only then does a missing assertion mean silence.
// mode: write
// param snapshotId: string
// param method: string
// param version: string
// index: snapshot_id
MATCH (snapshot:Snapshot {id: $snapshotId})
SET snapshot.claimsReadBy = $method, snapshot.claimsReadVersion = $version
