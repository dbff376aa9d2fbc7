// The name keys that these speakers are looked up by, sorted.
// mode: read
// param speakerIds: string[]
// row key: string
// index: speaker_id
UNWIND $speakerIds AS speakerId
MATCH (:Speaker {id: speakerId})-[:HAS_KEY]->(nameKey:NameKey)
RETURN DISTINCT nameKey.key AS key ORDER BY key
