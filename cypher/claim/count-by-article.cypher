// How many claims that each filter’s article takes a stance on.
// mode: read
// param filters: ClaimCriteria[]
// row index: integer
// row total: integer
// index: article_id
UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (:Article {id: filter.anchor})-[:HAS_SNAPSHOT]->(snapshot:Snapshot)<-[:MADE_IN]-(assertion:Assertion)-[:ABOUT]->(claim:Claim)
  WHERE
    // include: assertion/_stands
  WITH DISTINCT filter, claim
  WHERE claim.sourceCount >= coalesce(filter.minSources, 0)
    AND
    // include: claim/_criteria
  RETURN count(claim) AS total
}
RETURN index, total
