// The articles of each filter’s origin, one page for each filter, after an orderKey, newest read first.
// mode: read
// param filters: ArticleCriteria[]
// param after: string
// param limit: integer
// row index: integer
// row article: ArticleNode
// index: origin_id
UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (:Origin {id: filter.anchor})<-[:ORIGINATES_IN]-(article:Article)
  WHERE article.orderKey < $after
    AND
    // include: article/_criteria
  WITH article ORDER BY article.orderKey DESC LIMIT $limit
  RETURN article
}
WITH index, article ORDER BY index, article.orderKey DESC
RETURN index,
// include: article/_row
