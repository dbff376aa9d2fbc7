// The claims that meet each filter, one page for each, those with the most independent sources first.
// mode: read
// param filters: ClaimCriteria[]
// param afterCount: integer
// param afterId: string
// param limit: integer
// row index: integer
// row claim: ClaimNode
// index: claim_sources
UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (claim:Claim)
  USING INDEX claim:Claim(sourceCount, id)
  WHERE claim.sourceCount <= $afterCount AND claim.id IS NOT NULL
    AND (claim.sourceCount < $afterCount OR claim.id < $afterId)
    AND
    // include: claim/_criteria
  WITH claim ORDER BY claim.sourceCount DESC, claim.id DESC LIMIT $limit
  RETURN claim
}
WITH index, claim ORDER BY index, claim.sourceCount DESC, claim.id DESC
RETURN index,
// include: claim/_row
