// The speakers known under any of these name keys.
// mode: read
// param keys: string[]
// param limit: integer
// row speaker: SpeakerNode
// index: name_key
UNWIND $keys AS key
MATCH (:NameKey {key: key})<-[:HAS_KEY]-(speaker:Speaker)
WITH DISTINCT speaker LIMIT $limit
RETURN
// include: speaker/_row
