// The assertions of each claim, one page for each, the first published first and those of undated articles last.
// mode: read
// param claimIds: string[]
// param after: string
// param afterId: string
// param limit: integer
// row index: integer
// row at: string
// row assertion: AssertionNode
// index: claim_id
UNWIND range(0, size($claimIds) - 1) AS index
WITH index, $claimIds[index] AS claimId
CALL (claimId) {
  MATCH (:Claim {id: claimId})<-[:ABOUT]-(assertion:Assertion)-[:MADE_IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
  WITH assertion, coalesce(article.publishedAt, '\uffff') + ' ' + article.id AS at
  WHERE at > $after OR (at = $after AND assertion.id > $afterId)
  WITH assertion, at ORDER BY at, assertion.id LIMIT $limit
  RETURN assertion, at
}
WITH index, at, assertion ORDER BY index, at, assertion.id
RETURN index, at,
// include: assertion/_row
