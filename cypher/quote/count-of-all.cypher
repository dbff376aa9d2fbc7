// How many quotes meet each filter; reads every quote.
// mode: read
// param filters: QuoteCriteria[]
// row index: integer
// row total: integer
// index: quote_order
UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (quote:Quote)
  WHERE quote.orderKey > ''
    AND
    // include: quote/_criteria
  RETURN count(quote) AS total
}
RETURN index, total
