// The speakers known under any of these name keys, by id, each with all its keys, its quotes as utterer and where it appears.
// mode: read
// param keys: string[]
// row speaker: SpeakerNode
// row keys: string[]
// row quotes: integer
// row articleIds: string[]
// index: name_key
UNWIND $keys AS key
MATCH (:NameKey {key: key})<-[:HAS_KEY]-(speaker:Speaker)
WITH DISTINCT speaker
WITH speaker,
  COLLECT { MATCH (speaker)-[:HAS_KEY]->(known:NameKey) RETURN known.key ORDER BY known.key } AS keys,
  COUNT { MATCH (speaker)<-[:ATTRIBUTED_TO]-(:Attribution {hop: 0}) } AS quotes,
  COLLECT {
    MATCH (speaker)<-[:ATTRIBUTED_TO]-(:Attribution)<-[:HAS_ATTRIBUTION]-(:Quote)-[:QUOTED_IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
    WITH DISTINCT article ORDER BY article.orderKey DESC LIMIT 50
    RETURN article.id
  } AS articleIds
ORDER BY speaker.id
RETURN keys, quotes, articleIds,
// include: speaker/_row
