// How many speakers of one kind there are.
// mode: read
// param kind: SpeakerKind
// row total: integer
// index: speaker_kind
MATCH (speaker:Speaker)
WHERE speaker.kind = $kind AND speaker.name IS NOT NULL AND speaker.id IS NOT NULL AND speaker.mergedIntoId IS NULL
RETURN count(speaker) AS total
