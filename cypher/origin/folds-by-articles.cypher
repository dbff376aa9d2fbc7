// The articles that each of these shares its origin with directly, and why; the strongest reason first, at most so many.
// mode: read
// param ids: string[]
// param limit: integer
// row articleId: string
// row otherId: string
// row basis: OriginBasis
// row score: float
// row reason: string
// index: article_id
UNWIND $ids AS id
MATCH (article:Article {id: id})
CALL (article) {
  MATCH (article)-[fold:SHARES_ORIGIN_WITH]-(other:Article)
  RETURN fold, other ORDER BY fold.rank, fold.score DESC, other.id LIMIT $limit
}
RETURN article.id AS articleId, other.id AS otherId, fold.basis AS basis, fold.score AS score, fold.reason AS reason
ORDER BY articleId, fold.rank, score DESC, otherId
