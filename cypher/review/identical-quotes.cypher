// The quotes of the same words of the same speaker in newest texts, that nobody has reviewed; by id.
// mode: read
// param id: string
// param limit: integer
// row id: string
// index: quote_id
MATCH (quote:Quote {id: $id})-[instance:INSTANCE_OF]->(utterance:Utterance)<-[same:INSTANCE_OF]-(other:Quote)
WHERE other <> quote AND other.standing = 'CURRENT' AND same.normalized = instance.normalized
  AND NOT EXISTS { MATCH (other)<-[:REVIEWS]-(review:Review) WHERE review.state IN ['IN_REVIEW', 'PUBLISHED', 'DISPUTED'] }
RETURN DISTINCT other.id AS id ORDER BY id LIMIT $limit
