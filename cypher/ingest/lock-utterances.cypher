// Takes the write lock of these utterances until the transaction ends, so that nobody counts their articles at the same time; give the ids sorted.
// mode: write
// param ids: string[]
// index: utterance_id
UNWIND $ids AS id
MATCH (utterance:Utterance {id: id})
SET utterance.locked = true
REMOVE utterance.locked
