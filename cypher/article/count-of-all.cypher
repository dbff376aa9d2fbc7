// How many articles meet each filter; reads every article.
// mode: read
// param filters: ArticleCriteria[]
// row index: integer
// row total: integer
// index: article_order
UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (article:Article)
  WHERE article.orderKey > ''
    AND
    // include: article/_criteria
  RETURN count(article) AS total
}
RETURN index, total
