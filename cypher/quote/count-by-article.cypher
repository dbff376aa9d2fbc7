// How many quotes of each filter’s article there are, for each filter.
// mode: read
// param filters: QuoteCriteria[]
// row index: integer
// row total: integer
// index: article_id
UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (:Article {id: filter.anchor})-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(quote:Quote)
  WHERE
    // include: quote/_criteria
  RETURN count(quote) AS total
}
RETURN index, total
