// How many articles took a stance on each of these claims in a text that was replaced, and do so no more.
// mode: read
// param ids: string[]
// row id: string
// row total: integer
// index: claim_id
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
CALL (claim) {
  MATCH (claim)<-[:ABOUT]-(assertion:Assertion)-[:MADE_IN]->(snapshot:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
  WHERE assertion.state <> 'REJECTED'
  WITH article, collect(EXISTS { (snapshot)<-[:REVISION_OF]-(:Snapshot) }) AS superseded
  WHERE all(one IN superseded WHERE one)
  RETURN count(article) AS total
}
RETURN id, total
