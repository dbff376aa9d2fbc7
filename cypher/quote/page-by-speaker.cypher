// The quotes attributed to each filter’s speaker, one page for each filter, after an orderKey, newest read article first and in order of its text.
// mode: read
// param filters: QuoteCriteria[]
// param after: string
// param limit: integer
// row index: integer
// row quote: QuoteNode
// index: speaker_id
UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (:Speaker {id: filter.anchor})<-[:ATTRIBUTED_TO]-(attribution:Attribution)
  WHERE (filter.hop IS NULL OR attribution.hop = filter.hop) AND attribution.state <> 'REJECTED'
  MATCH (attribution)<-[:HAS_ATTRIBUTION]-(quote:Quote)
  WITH DISTINCT filter, quote
  WHERE quote.orderKey < $after
    AND
    // include: quote/_criteria
  WITH quote ORDER BY quote.orderKey DESC LIMIT $limit
  RETURN quote
}
WITH index, quote ORDER BY index, quote.orderKey DESC
RETURN index,
// include: quote/_row
