// Those who share a name key with each of these speakers, itself among them; at most so many.
// mode: read
// param ids: string[]
// param limit: integer
// row id: string
// row speakers: NamesakeNode[]
// index: speaker_id
UNWIND $ids AS id
MATCH (center:Speaker {id: id})
RETURN id, COLLECT {
  MATCH (center)-[:HAS_KEY]->(nameKey:NameKey)
  MATCH (nameKey)<-[:HAS_KEY]-(speaker:Speaker)
  WITH DISTINCT speaker ORDER BY speaker = center DESC, speaker.id LIMIT $limit
  RETURN
    // include: speaker/_namesake
} AS speakers
