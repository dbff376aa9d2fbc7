// The utterances that Lucene ranks highest for each query on speaker and words.
// mode: read
// param queries: string[]
// param limit: integer
// row utterance: UtteranceNode
// row normalized: string
// index: utterance_words
UNWIND $queries AS query
CALL db.index.fulltext.queryNodes('utterance_words', query, {limit: $limit}) YIELD node
WITH DISTINCT node AS utterance
RETURN utterance.normalized AS normalized,
// include: utterance/_row
