// The origin that each of these articles has now.
// mode: read
// param articleIds: string[]
// row articleId: string
// row originId: string
// index: article_id
UNWIND $articleIds AS articleId
MATCH (article:Article {id: articleId})-[:ORIGINATES_IN]->(origin:Origin)
RETURN articleId, origin.id AS originId
