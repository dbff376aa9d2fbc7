// Counts the independent sources of these claims, and of those that they corroborate, and says whether they are contested.
// mode: write
// param ids: string[]
// index: claim_id
UNWIND $ids AS id
MATCH (touched:Claim {id: id})
UNWIND [touched] + COLLECT { MATCH (touched)-[:CORROBORATES]-(other:Claim) RETURN other } AS claim
WITH DISTINCT claim
CALL (claim) {
  // include: claim/_sources
  RETURN count(*) AS sources
}
SET claim.sourceCount = sources,
  claim.contested = EXISTS { MATCH (claim)-[relation:CONTRADICTS]-() WHERE relation.state <> 'REJECTED' }
