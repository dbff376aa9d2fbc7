// The claims after an id, by id, with the best passage of each article that takes a stance on them.
// mode: read
// param after: string
// param limit: integer
// param most: integer
// row id: string
// row text: string
// row passages: ClaimPassage[]
// index: claim_id
MATCH (claim:Claim) WHERE claim.id > $after
WITH claim ORDER BY claim.id LIMIT $limit
CALL (claim) {
  // include: claim/_passages
}
RETURN claim.id AS id, claim.text AS text, passages ORDER BY id
