// Joins quotes to the utterances that they are instances of.
// mode: write
// param instances: { quoteId: string, utteranceId: string, similarity: float?, text: string?, normalized: string? }[]
// index: quote_id, utterance_id
// allow: CartesianProduct because each side is one node for each row, found by its id
UNWIND $instances AS row
MATCH (utterance:Utterance {id: row.utteranceId})
MATCH (quote:Quote {id: row.quoteId})
MERGE (quote)-[instance:INSTANCE_OF]->(utterance)
ON CREATE SET instance.similarity = row.similarity, instance.text = row.text, instance.normalized = row.normalized
