// How many assertions each claim has.
// mode: read
// param claimIds: string[]
// row index: integer
// row total: integer
// index: claim_id
UNWIND range(0, size($claimIds) - 1) AS index
MATCH (claim:Claim {id: $claimIds[index]})
RETURN index, COUNT { (claim)<-[:ABOUT]-(:Assertion) } AS total
