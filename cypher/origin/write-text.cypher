// Keeps what a snapshot is compared by, joined to the keys that it is looked up by; give the keys sorted.
// mode: write
// param snapshotId: string
// param shingles: integer[]
// param creditKinds: CreditKind[]
// param creditSources: string[]
// param creditUrls: string[]
// param creditStarts: integer[]
// param creditEnds: integer[]
// param keys: string[]
// index: snapshot_id, narration_id, origin_key
MATCH (snapshot:Snapshot {id: $snapshotId})
MERGE (narration:Narration {id: snapshot.id})
SET narration.shingles = $shingles,
  // Neo4j holds no lists of maps; an empty text stands for what is not named.
  narration.creditKinds = $creditKinds,
  narration.creditSources = $creditSources,
  narration.creditUrls = $creditUrls,
  narration.creditStarts = $creditStarts,
  narration.creditEnds = $creditEnds
MERGE (snapshot)-[:HAS_NARRATION]->(narration)
WITH narration
UNWIND $keys AS key
MERGE (originKey:OriginKey {key: key})
MERGE (narration)-[:HAS_ORIGIN_KEY]->(originKey)
