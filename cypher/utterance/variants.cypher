// The utterances that each of these is close to, closest first; at most so many.
// mode: read
// param ids: string[]
// param limit: integer
// row utteranceId: string
// row otherId: string
// row relation: VariantRelation
// row similarity: float
// index: utterance_id
UNWIND $ids AS id
MATCH (utterance:Utterance {id: id})
CALL (utterance) {
  MATCH (utterance)-[variant:VARIANT_OF]-(other:Utterance)
  RETURN variant, other ORDER BY variant.relation, variant.similarity DESC, other.id LIMIT $limit
}
RETURN utterance.id AS utteranceId, other.id AS otherId, variant.relation AS relation, variant.similarity AS similarity
ORDER BY utteranceId, relation, similarity DESC, otherId
