// How many articles of each filter’s origin there are, for each filter.
// mode: read
// param filters: ArticleCriteria[]
// row index: integer
// row total: integer
// index: origin_id
UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (:Origin {id: filter.anchor})<-[:ORIGINATES_IN]-(article:Article)
  WHERE
    // include: article/_criteria
  RETURN count(article) AS total
}
RETURN index, total
