// How many utterances at least so many articles carry, for each filter.
// mode: read
// param filters: UtteranceCriteria[]
// row index: integer
// row total: integer
// index: utterance_articles
UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (utterance:Utterance)
  WHERE utterance.articleCount >= coalesce(filter.minArticles, 1) AND (filter.minOrigins IS NULL OR utterance.originCount >= filter.minOrigins) AND utterance.id IS NOT NULL
  RETURN count(utterance) AS total
}
RETURN index, total
