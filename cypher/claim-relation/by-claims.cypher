// The relations of each of these claims, the surest first, at most so many for each.
// mode: read
// param ids: string[]
// param limit: integer
// row claimId: string
// row relation: ClaimRelationNode
// index: claim_id
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
CALL (claim) {
  MATCH (claim)-[relation:CORROBORATES|CONTRADICTS|REFINES|UPDATES]-(:Claim)
  WITH DISTINCT relation ORDER BY relation.score DESC, relation.id LIMIT $limit
  RETURN relation
}
RETURN claim.id AS claimId,
// include: claim-relation/_row
