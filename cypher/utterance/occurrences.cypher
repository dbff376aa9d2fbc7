// The quotes that carry each of these utterances or a variant of it, one page for each, after an orderKey, newest read article first.
// mode: read
// param utteranceIds: string[]
// param after: string
// param limit: integer
// row index: integer
// row relation: OccurrenceRelation
// row text: string
// row quote: QuoteNode
// index: utterance_id
UNWIND range(0, size($utteranceIds) - 1) AS index
CALL (index) {
  MATCH (utterance:Utterance {id: $utteranceIds[index]})
  // include: utterance/_instances
  WHERE quote.orderKey < $after
  WITH quote, relation, coalesce(instance.text, carried.text) AS text ORDER BY quote.orderKey DESC LIMIT $limit
  RETURN quote, relation, text
}
WITH index, relation, text, quote ORDER BY index, quote.orderKey DESC
RETURN index, relation, text,
// include: quote/_row
