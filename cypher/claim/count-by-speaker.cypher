// How many claims that each filter’s speaker takes a stance on.
// mode: read
// param filters: ClaimCriteria[]
// row index: integer
// row total: integer
// index: speaker_id
UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (:Speaker {id: filter.anchor})<-[:MADE_BY]-(assertion:Assertion)-[:ABOUT]->(claim:Claim), (assertion)-[:MADE_IN]->(snapshot:Snapshot)
  WHERE
    // include: assertion/_stands
  WITH DISTINCT filter, claim
  WHERE claim.sourceCount >= coalesce(filter.minSources, 0)
    AND
    // include: claim/_criteria
  RETURN count(claim) AS total
}
RETURN index, total
