// The assertions that the newest text of each of these articles makes, in order of the text.
// mode: read
// param ids: string[]
// row assertion: AssertionNode
// index: article_id
UNWIND $ids AS id
MATCH (article:Article {id: id})-[:HAS_SNAPSHOT]->(newest:Snapshot)<-[:MADE_IN]-(assertion:Assertion)
WHERE assertion.state <> 'REJECTED' AND assertion.retracted IS NULL AND NOT EXISTS { (newest)<-[:REVISION_OF]-(:Snapshot) }
WITH assertion ORDER BY article.id, assertion.spanStarts[0], assertion.id
RETURN
// include: assertion/_row
