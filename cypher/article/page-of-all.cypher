// The articles that meet each filter, one page for each, after an orderKey, newest read first.
// mode: read
// param filters: ArticleCriteria[]
// param after: string
// param limit: integer
// row index: integer
// row article: ArticleNode
// index: article_order
UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (article:Article)
  WHERE article.orderKey < $after
    AND
    // include: article/_criteria
  WITH article ORDER BY article.orderKey DESC LIMIT $limit
  RETURN article
}
WITH index, article ORDER BY index, article.orderKey DESC
RETURN index,
// include: article/_row
