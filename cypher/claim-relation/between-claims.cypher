// The relations among these claims, those of a claim with itself included.
// mode: read
// param ids: string[]
// row relation: ClaimRelationNode
// index: claim_id
UNWIND $ids AS id
MATCH (claim:Claim {id: id})-[relation:CORROBORATES|CONTRADICTS|REFINES|UPDATES]->(other:Claim)
WHERE other.id IN $ids
WITH DISTINCT relation ORDER BY relation.score DESC, relation.id
RETURN
// include: claim-relation/_row
