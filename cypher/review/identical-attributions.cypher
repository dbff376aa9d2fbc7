// The attributions that say the same of the same words in newest texts, that nobody has decided or reviewed; by id.
// mode: read
// param id: string
// param limit: integer
// row id: string
// index: attribution_id
MATCH (attribution:Attribution {id: $id})<-[:HAS_ATTRIBUTION]-(:Quote)-[instance:INSTANCE_OF]->(utterance:Utterance)
WITH attribution, utterance, instance.normalized AS words,
  head(COLLECT { MATCH (attribution)-[to:ATTRIBUTED_TO]->(speaker:Speaker) RETURN speaker.id ORDER BY to.probability DESC, speaker.id LIMIT 1 }) AS speakerId
MATCH (utterance)<-[same:INSTANCE_OF]-(quote:Quote)-[:HAS_ATTRIBUTION]->(other:Attribution)
WHERE other <> attribution AND other.hop = attribution.hop AND quote.standing = 'CURRENT' AND same.normalized = words
  AND other.state IN ['INFERRED', 'SUGGESTED', 'AMBIGUOUS']
  AND head(COLLECT { MATCH (other)-[to:ATTRIBUTED_TO]->(speaker:Speaker) RETURN speaker.id ORDER BY to.probability DESC, speaker.id LIMIT 1 }) = speakerId
  AND NOT EXISTS { MATCH (other)<-[:REVIEWS]-(review:Review) WHERE review.state IN ['IN_REVIEW', 'PUBLISHED', 'DISPUTED'] }
RETURN DISTINCT other.id AS id ORDER BY id LIMIT $limit
