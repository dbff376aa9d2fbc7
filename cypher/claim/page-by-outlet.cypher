// The claims that articles of each filter’s outlet take a stance on, one page for each, those with the most independent sources first.
// mode: read
// param filters: ClaimCriteria[]
// param afterCount: integer
// param afterId: string
// param limit: integer
// row index: integer
// row claim: ClaimNode
// index: outlet_id
UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (:Outlet {id: filter.anchor})<-[:PUBLISHED_BY]-(:Article)-[:HAS_SNAPSHOT]->(snapshot:Snapshot)<-[:MADE_IN]-(assertion:Assertion)-[:ABOUT]->(claim:Claim)
  WHERE
    // include: assertion/_stands
  WITH DISTINCT filter, claim
  WHERE claim.sourceCount <= $afterCount
    AND (claim.sourceCount < $afterCount OR claim.id < $afterId)
    AND
    // include: claim/_criteria
  WITH claim ORDER BY claim.sourceCount DESC, claim.id DESC LIMIT $limit
  RETURN claim
}
WITH index, claim ORDER BY index, claim.sourceCount DESC, claim.id DESC
RETURN index,
// include: claim/_row
