// The relations after an id, by id, with the best passage of each article on either side.
// mode: read
// param after: string
// param limit: integer
// param most: integer
// row relation: ClaimRelationNode
// row froms: ClaimPassage[]
// row tos: ClaimPassage[]
// index: corroborates_id, contradicts_id, refines_id, updates_id
CALL () {
  MATCH (:Claim)-[relation:CORROBORATES]->(:Claim) WHERE relation.id > $after
  WITH relation ORDER BY relation.id LIMIT $limit
  RETURN relation
  UNION ALL
  MATCH (:Claim)-[relation:CONTRADICTS]->(:Claim) WHERE relation.id > $after
  WITH relation ORDER BY relation.id LIMIT $limit
  RETURN relation
  UNION ALL
  MATCH (:Claim)-[relation:REFINES]->(:Claim) WHERE relation.id > $after
  WITH relation ORDER BY relation.id LIMIT $limit
  RETURN relation
  UNION ALL
  MATCH (:Claim)-[relation:UPDATES]->(:Claim) WHERE relation.id > $after
  WITH relation ORDER BY relation.id LIMIT $limit
  RETURN relation
}
WITH relation ORDER BY relation.id LIMIT $limit
CALL (relation) {
  WITH startNode(relation) AS claim
  CALL (claim) {
    // include: claim/_passages
  }
  RETURN passages AS froms
}
CALL (relation) {
  WITH endNode(relation) AS claim
  CALL (claim) {
    // include: claim/_passages
  }
  RETURN passages AS tos
}
WITH relation, froms, tos ORDER BY relation.id
RETURN froms, tos,
// include: claim-relation/_row
