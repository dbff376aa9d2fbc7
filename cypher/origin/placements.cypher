// Where these articles come from, and why.
// mode: read
// param ids: string[]
// row articleId: string
// row originId: string
// row basis: OriginBasis
// row score: float
// row reason: string
// index: article_id
UNWIND $ids AS id
MATCH (article:Article {id: id})-[in:ORIGINATES_IN]->(origin:Origin)
RETURN article.id AS articleId, origin.id AS originId, in.basis AS basis, in.score AS score, in.reason AS reason
