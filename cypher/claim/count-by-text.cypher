// How many claims with each filter’s words.
// mode: read
// param filters: ClaimCriteria[]
// row index: integer
// row total: integer
// index: claim_text
UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  CALL db.index.fulltext.queryNodes('claim_text', filter.anchor) YIELD node AS claim
  WHERE claim.sourceCount >= coalesce(filter.minSources, 0)
    AND
    // include: claim/_criteria
  RETURN count(claim) AS total
}
RETURN index, total
