// Makes the utterances that do not exist, in the order given.
// mode: write
// param utterances: { id: string, speakerId: string, text: string, normalized: string }[]
// index: utterance_id
UNWIND $utterances AS row
MERGE (utterance:Utterance {id: row.id})
ON CREATE SET
  utterance.speakerId = row.speakerId,
  utterance.text = row.text,
  utterance.normalized = row.normalized,
  utterance.articleCount = 0,
  utterance.originCount = 0
