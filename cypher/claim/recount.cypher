// Counts the independent sources of these claims and says whether they are contested.
// mode: write
// param ids: string[]
// index: claim_id
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
CALL (claim) {
  // include: claim/_sources
  RETURN count(*) AS sources
}
SET claim.sourceCount = sources,
  claim.contested = EXISTS { MATCH (claim)-[relation:CONTRADICTS]-() WHERE relation.state <> 'REJECTED' }
