// The articles published by each filter’s outlet, one page for each filter, after an orderKey, newest read first.
// mode: read
// param filters: ArticleCriteria[]
// param after: string
// param limit: integer
// row index: integer
// row article: ArticleNode
// index: outlet_id
UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (:Outlet {id: filter.anchor})<-[:PUBLISHED_BY]-(article:Article)
  WHERE article.orderKey < $after
    AND
    // include: article/_criteria
  WITH article ORDER BY article.orderKey DESC LIMIT $limit
  RETURN article
}
WITH index, article ORDER BY index, article.orderKey DESC
RETURN index,
// include: article/_row
