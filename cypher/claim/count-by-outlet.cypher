// How many claims that articles of each filter’s outlet take a stance on.
// mode: read
// param filters: ClaimCriteria[]
// row index: integer
// row total: integer
// index: outlet_id
UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (:Outlet {id: filter.anchor})<-[:PUBLISHED_BY]-(:Article)-[:HAS_SNAPSHOT]->(snapshot:Snapshot)<-[:MADE_IN]-(assertion:Assertion)-[:ABOUT]->(claim:Claim)
  WHERE
    // include: assertion/_stands
  WITH DISTINCT filter, claim
  WHERE claim.sourceCount >= coalesce(filter.minSources, 0)
    AND
    // include: claim/_criteria
  RETURN count(claim) AS total
}
RETURN index, total
