// The speakers known under any of these name keys, by id, each with all its keys, its quotes as utterer and where it appears.
// mode: read
// param keys: string[]
// row speaker: SpeakerNode
// row keys: string[]
// row quotes: integer
// row articleIds: string[]
// row namedByHand: boolean
// index: name_key, attributed_order
UNWIND $keys AS key
MATCH (:NameKey {key: key})<-[:HAS_KEY]-(speaker:Speaker)
WITH DISTINCT speaker
WITH speaker,
  COLLECT { MATCH (speaker)-[:HAS_KEY]->(known:NameKey) RETURN known.key ORDER BY known.key } AS keys,
  COUNT { MATCH (speaker)<-[:ATTRIBUTED_TO]-(:Attribution {hop: 0}) } AS quotes,
  COLLECT {
    // An orderKey holds its article’s id second. The newest 400 attributions bound the work for those who speak everywhere.
    MATCH (:Attribution)-[to:ATTRIBUTED_TO]->(:Speaker)
    WHERE to.speakerId = speaker.id AND to.orderKey > ''
    WITH to.speakerId AS speakerId, to.orderKey AS orderKey ORDER BY speakerId DESC, orderKey DESC LIMIT 400
    WITH split(orderKey, ' ')[1] AS articleId, max(orderKey) AS newest
    RETURN articleId ORDER BY newest DESC LIMIT 50
  } AS articleIds
ORDER BY speaker.id
RETURN keys, quotes, articleIds, coalesce(speaker.namedByHand, false) AS namedByHand,
// include: speaker/_row
