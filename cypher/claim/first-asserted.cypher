// The assertion of each of these claims that was published first, as far as articles say when they were published.
// mode: read
// param ids: string[]
// row claimId: string
// row assertion: AssertionNode
// index: claim_id
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
CALL (claim) {
  MATCH (claim)<-[about:ABOUT]-(assertion:Assertion {stance: 'ASSERTS'})-[:MADE_IN]->(snapshot:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
  WHERE
    // include: claim/_counts
    AND NOT EXISTS { (snapshot)<-[:REVISION_OF]-(:Snapshot) } AND article.publishedAt IS NOT NULL
  RETURN assertion ORDER BY article.publishedAt, article.id, assertion.id LIMIT 1
}
RETURN claim.id AS claimId,
// include: assertion/_row
