// The claims that wordings with these ids were joined to before.
// mode: read
// param ids: string[]
// row readAsId: string
// row claimId: string
// index: assertion_read_as
UNWIND $ids AS id
CALL (id) {
  MATCH (assertion:Assertion {readAsId: id})-[:ABOUT]->(claim:Claim)
  RETURN claim.id AS claimId ORDER BY claimId LIMIT 1
}
RETURN id AS readAsId, claimId
