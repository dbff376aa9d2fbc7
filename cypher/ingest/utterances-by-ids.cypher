// The utterances with these ids, with the words that they are told apart by.
// mode: read
// param ids: string[]
// row utterance: UtteranceNode
// row normalized: string
// index: utterance_id
UNWIND $ids AS id
MATCH (utterance:Utterance {id: id})
RETURN utterance.normalized AS normalized,
// include: utterance/_row
