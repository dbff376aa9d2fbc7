// How many quotes in articles of each filter’s outlet there are, for each filter.
// mode: read
// param filters: QuoteCriteria[]
// row index: integer
// row total: integer
// index: outlet_id
UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (:Outlet {id: filter.anchor})<-[:PUBLISHED_BY]-(:Article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(quote:Quote)
  WHERE
    // include: quote/_criteria
  RETURN count(quote) AS total
}
RETURN index, total
