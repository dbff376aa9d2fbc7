// These speakers with what tells who they are: name keys, whom they were merged into, whom they were told apart from.
// mode: read
// param ids: string[]
// row speaker: SpeakerNode
// row keys: string[]
// row apartIds: string[]
// row namedByHand: boolean
// index: speaker_id
UNWIND $ids AS id
MATCH (speaker:Speaker {id: id})
RETURN coalesce(speaker.namedByHand, false) AS namedByHand,
  COLLECT { MATCH (speaker)-[:HAS_KEY]->(nameKey:NameKey) RETURN nameKey.key ORDER BY nameKey.key } AS keys,
  COLLECT { MATCH (speaker)-[:NOT_SAME_AS]-(other:Speaker) RETURN DISTINCT other.id ORDER BY other.id } AS apartIds,
// include: speaker/_row
