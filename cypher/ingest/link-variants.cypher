// Joins utterances to those of the same speaker that they are variants of.
// mode: write
// param variants: { fromId: string, toId: string, relation: VariantRelation, similarity: float }[]
// index: utterance_id
// allow: CartesianProduct because each side is one node for each row, found by its id
UNWIND $variants AS row
MATCH (one:Utterance {id: row.fromId})
MATCH (other:Utterance {id: row.toId})
MERGE (one)-[variant:VARIANT_OF]->(other)
ON CREATE SET variant.relation = row.relation, variant.similarity = row.similarity
