// How many quotes carry each of these utterances or a variant of it.
// mode: read
// param utteranceIds: string[]
// row index: integer
// row total: integer
// index: utterance_id
UNWIND range(0, size($utteranceIds) - 1) AS index
CALL (index) {
  MATCH (utterance:Utterance {id: $utteranceIds[index]})
  // include: utterance/_instances
  RETURN count(quote) AS total
}
RETURN index, total
