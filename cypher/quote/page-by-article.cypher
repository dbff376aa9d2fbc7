// The quotes of each filter’s article, one page for each filter, after an orderKey, newest read article first and in order of its text.
// mode: read
// param filters: QuoteCriteria[]
// param after: string
// param limit: integer
// row index: integer
// row quote: QuoteNode
// index: article_id
UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (:Article {id: filter.anchor})-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(quote:Quote)
  WHERE quote.orderKey < $after
    AND
    // include: quote/_criteria
  WITH quote ORDER BY quote.orderKey DESC LIMIT $limit
  RETURN quote
}
WITH index, quote ORDER BY index, quote.orderKey DESC
RETURN index,
// include: quote/_row
