// How many speakers have some words in their name or aliases; of one kind where one is given.
// mode: read
// param text: string
// param kind: SpeakerKind?
// row total: integer
// index: speaker_text
CALL db.index.fulltext.queryNodes('speaker_text', $text) YIELD node AS speaker
WHERE speaker.mergedIntoId IS NULL AND ($kind IS NULL OR speaker.kind = $kind)
RETURN count(speaker) AS total
