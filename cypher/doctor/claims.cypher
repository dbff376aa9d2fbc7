// The claims after an id, by id, as they are counted.
// mode: read
// param after: string
// param limit: integer
// row id: string
// row counts: string
// index: claim_id
MATCH (claim:Claim) WHERE claim.id > $after
WITH claim ORDER BY claim.id LIMIT $limit
RETURN claim.id AS id, toString(claim.sourceCount) + ' ' + toString(claim.contested) AS counts
