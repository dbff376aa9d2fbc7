// How many quotes of each filter’s utterance there are, for each filter.
// mode: read
// param filters: QuoteCriteria[]
// row index: integer
// row total: integer
// index: utterance_id
UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (:Utterance {id: filter.anchor})<-[:INSTANCE_OF]-(quote:Quote)
  WHERE
    // include: quote/_criteria
  RETURN count(quote) AS total
}
RETURN index, total
