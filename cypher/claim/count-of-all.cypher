// How many claims that meet each filter.
// mode: read
// param filters: ClaimCriteria[]
// row index: integer
// row total: integer
// index: claim_sources
UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (claim:Claim)
  USING INDEX claim:Claim(sourceCount, id)
  WHERE claim.sourceCount >= coalesce(filter.minSources, 0) AND claim.id IS NOT NULL
    AND
    // include: claim/_criteria
  RETURN count(claim) AS total
}
RETURN index, total
