// Makes a text that was replaced the newest of its article again: it leaves its place in the chain of revisions and goes before the newest.
// mode: write
// param snapshotId: string
// param at: string
// index: snapshot_id
MATCH (snapshot:Snapshot {id: $snapshotId})<-[replaced:REVISION_OF]-(next:Snapshot)
MATCH (snapshot)<-[:HAS_SNAPSHOT]-(:Article)-[:HAS_SNAPSHOT]->(newest:Snapshot)
WHERE NOT EXISTS { (newest)<-[:REVISION_OF]-(:Snapshot) }
OPTIONAL MATCH (snapshot)-[older:REVISION_OF]->(before:Snapshot)
DELETE replaced, older
MERGE (snapshot)-[again:REVISION_OF]->(newest)
SET again.at = $at
FOREACH (one IN CASE WHEN before IS NULL THEN [] ELSE [before] END | MERGE (next)-[:REVISION_OF]->(one))
