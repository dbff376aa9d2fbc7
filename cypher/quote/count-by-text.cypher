// How many quotes with each filter’s words there are, for each filter.
// mode: read
// param filters: QuoteCriteria[]
// row index: integer
// row total: integer
// index: quote_text
UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  CALL db.index.fulltext.queryNodes('quote_text', filter.anchor) YIELD node AS quote
  WHERE
    // include: quote/_criteria
  RETURN count(quote) AS total
}
RETURN index, total
