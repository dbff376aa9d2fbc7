// The utterances with these ids.
// mode: read
// param ids: string[]
// row utterance: UtteranceNode
// index: utterance_id
UNWIND $ids AS id
MATCH (utterance:Utterance {id: id})
RETURN
// include: utterance/_row
