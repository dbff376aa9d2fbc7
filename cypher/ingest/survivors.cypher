// Of speakers with these ids that were merged, who they are now.
// mode: read
// param ids: string[]
// row id: string
// row survivorId: string
// index: speaker_id
UNWIND $ids AS id
MATCH (speaker:Speaker {id: id})-[:SAME_AS*1..20]->(survivor:Speaker)
WHERE survivor.mergedIntoId IS NULL
RETURN id, survivor.id AS survivorId
