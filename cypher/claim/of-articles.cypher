// The claims that these articles take or took a stance on, in any of their texts, sorted.
// mode: read
// param articleIds: string[]
// row id: string
// index: article_id
UNWIND $articleIds AS articleId
MATCH (:Article {id: articleId})-[:HAS_SNAPSHOT]->(:Snapshot)<-[:MADE_IN]-(:Assertion)-[:ABOUT]->(claim:Claim)
RETURN DISTINCT claim.id AS id ORDER BY id
