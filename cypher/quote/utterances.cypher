// The utterances that these quotes are instances of, sorted.
// mode: read
// param ids: string[]
// row id: string
// index: quote_id
UNWIND $ids AS quoteId
MATCH (:Quote {id: quoteId})-[:INSTANCE_OF]->(utterance:Utterance)
RETURN DISTINCT utterance.id AS id ORDER BY id
