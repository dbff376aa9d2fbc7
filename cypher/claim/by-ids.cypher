// The claims with these ids.
// mode: read
// param ids: string[]
// row claim: ClaimNode
// index: claim_id
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
RETURN
// include: claim/_row
