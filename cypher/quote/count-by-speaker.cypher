// How many quotes attributed to each filter’s speaker there are, for each filter.
// mode: read
// param filters: QuoteCriteria[]
// row index: integer
// row total: integer
// index: speaker_id
UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (:Speaker {id: filter.anchor})<-[:ATTRIBUTED_TO]-(attribution:Attribution)
  WHERE (filter.hop IS NULL OR attribution.hop = filter.hop) AND attribution.state <> 'REJECTED'
  MATCH (attribution)<-[:HAS_ATTRIBUTION]-(quote:Quote)
  WITH DISTINCT filter, quote
  WHERE
    // include: quote/_criteria
  RETURN count(quote) AS total
}
RETURN index, total
