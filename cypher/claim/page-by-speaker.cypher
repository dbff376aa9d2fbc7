// The claims that each filter’s speaker takes a stance on, one page for each, those with the most independent sources first.
// mode: read
// param filters: ClaimCriteria[]
// param afterCount: integer
// param afterId: string
// param limit: integer
// row index: integer
// row claim: ClaimNode
// index: speaker_id
UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (:Speaker {id: filter.anchor})<-[:MADE_BY]-(assertion:Assertion)-[:ABOUT]->(claim:Claim), (assertion)-[:MADE_IN]->(snapshot:Snapshot)
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
