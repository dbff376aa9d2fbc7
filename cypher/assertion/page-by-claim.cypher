// The assertions of each filter’s claim, in newest texts or in those that were replaced, one page for each, the first published first and those of undated articles last.
// mode: read
// param filters: AssertionCriteria[]
// param after: string
// param afterId: string
// param limit: integer
// row index: integer
// row at: string
// row assertion: AssertionNode
// index: claim_id
UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (:Claim {id: filter.claimId})<-[:ABOUT]-(assertion:Assertion)-[:MADE_IN]->(snapshot:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
  WHERE filter.superseded = EXISTS { (snapshot)<-[:REVISION_OF]-(:Snapshot) }
  WITH assertion, coalesce(article.publishedAt, '\uffff') + ' ' + article.id AS at
  WHERE at > $after OR (at = $after AND assertion.id > $afterId)
  WITH assertion, at ORDER BY at, assertion.id LIMIT $limit
  RETURN assertion, at
}
WITH index, at, assertion ORDER BY index, at, assertion.id
RETURN index, at,
// include: assertion/_row
