// How many assertions each filter’s claim has, in newest texts or in those that were replaced.
// mode: read
// param filters: AssertionCriteria[]
// row index: integer
// row total: integer
// index: claim_id
UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
MATCH (claim:Claim {id: filter.claimId})
RETURN index, COUNT {
  MATCH (claim)<-[:ABOUT]-(:Assertion)-[:MADE_IN]->(snapshot:Snapshot)
  WHERE filter.superseded = EXISTS { (snapshot)<-[:REVISION_OF]-(:Snapshot) }
} AS total
