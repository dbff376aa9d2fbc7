// The utterances after an id, by id, as they are counted.
// mode: read
// param after: string
// param limit: integer
// row id: string
// row counts: string
// index: utterance_id
MATCH (utterance:Utterance) WHERE utterance.id > $after
WITH utterance ORDER BY utterance.id LIMIT $limit
RETURN utterance.id AS id, toString(utterance.articleCount) + ' ' + toString(utterance.originCount) + ' ' + utterance.text AS counts
