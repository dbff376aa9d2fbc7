// Joins speakers to the name keys that they are looked up by; give the keys sorted.
// mode: write
// param keys: { key: string, speakerId: string }[]
// index: name_key, speaker_id
UNWIND $keys AS row
MATCH (speaker:Speaker {id: row.speakerId})
MERGE (nameKey:NameKey {key: row.key})
MERGE (speaker)-[:HAS_KEY]->(nameKey)
