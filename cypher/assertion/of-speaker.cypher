// What a speaker asserts, whether or not a quote expresses it.
// mode: read
// param speakerId: string
// row id: string
// index: speaker_id
MATCH (:Speaker {id: $speakerId})<-[:MADE_BY]-(assertion:Assertion)
RETURN assertion.id AS id ORDER BY id
