// How many there are of what is looked at one by one.
// mode: read
// row snapshots: integer
// row utterances: integer
// row claims: integer
RETURN COUNT { (:Snapshot) } AS snapshots, COUNT { (:Utterance) } AS utterances, COUNT { (:Claim) } AS claims
