// The quotes attributed to each filter’s speaker, one page for each filter, after an orderKey, newest read article first and in order of its text.
// mode: read
// param filters: QuoteCriteria[]
// param after: string
// param limit: integer
// row index: integer
// row quote: QuoteNode
// index: attributed_order
UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  // The index holds each speaker’s attributions in the order of the list, so that a page costs a page, whoever speaks.
  MATCH (attribution:Attribution)-[to:ATTRIBUTED_TO]->(:Speaker)
  WHERE to.speakerId = filter.anchor AND to.orderKey < $after
  WITH filter, attribution, to.speakerId AS speakerId, to.orderKey AS orderKey ORDER BY speakerId DESC, orderKey DESC
  WHERE (filter.hop IS NULL OR attribution.hop = filter.hop) AND attribution.state <> 'REJECTED'
  MATCH (attribution)<-[:HAS_ATTRIBUTION]-(quote:Quote)
  WHERE
    // include: quote/_criteria
  WITH DISTINCT speakerId, orderKey, quote ORDER BY speakerId DESC, orderKey DESC LIMIT $limit
  RETURN quote
}
WITH index, quote ORDER BY index, quote.orderKey DESC
RETURN index,
// include: quote/_row
