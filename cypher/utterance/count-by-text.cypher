// How many utterances have each filter’s words.
// mode: read
// param filters: UtteranceCriteria[]
// row index: integer
// row total: integer
// index: utterance_text
UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  CALL db.index.fulltext.queryNodes('utterance_text', filter.text) YIELD node AS utterance
  WHERE (filter.speakerId IS NULL OR utterance.speakerId = filter.speakerId)
    AND utterance.articleCount >= coalesce(filter.minArticles, 1) AND (filter.minOrigins IS NULL OR utterance.originCount >= filter.minOrigins)
  RETURN count(utterance) AS total
}
RETURN index, total
