// The utterances of each filter’s speaker, one page for each, most carried first.
// mode: read
// param filters: UtteranceCriteria[]
// param afterCount: integer
// param afterId: string
// param limit: integer
// row index: integer
// row utterance: UtteranceNode
// index: utterance_speaker
UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (utterance:Utterance)
  USING INDEX utterance:Utterance(speakerId, articleCount, id)
  WHERE utterance.speakerId = filter.speakerId AND utterance.articleCount <= $afterCount AND utterance.id IS NOT NULL
    AND (utterance.articleCount < $afterCount OR utterance.id < $afterId)
    AND utterance.articleCount >= coalesce(filter.minArticles, 1) AND (filter.minOrigins IS NULL OR utterance.originCount >= filter.minOrigins)
  WITH utterance ORDER BY utterance.speakerId DESC, utterance.articleCount DESC, utterance.id DESC LIMIT $limit
  RETURN utterance
}
WITH index, utterance ORDER BY index, utterance.articleCount DESC, utterance.id DESC
RETURN index,
// include: utterance/_row
