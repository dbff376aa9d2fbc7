// How many articles published by each filter’s outlet there are, for each filter.
// mode: read
// param filters: ArticleCriteria[]
// row index: integer
// row total: integer
// index: outlet_id
UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (:Outlet {id: filter.anchor})<-[:PUBLISHED_BY]-(article:Article)
  WHERE
    // include: article/_criteria
  RETURN count(article) AS total
}
RETURN index, total
