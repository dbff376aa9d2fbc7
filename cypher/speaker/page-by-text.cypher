// The speakers with some words in their name or aliases, after a name and id, by name; of one kind where one is given.
// mode: read
// param text: string
// param kind: SpeakerKind?
// param afterName: string
// param afterId: string
// param limit: integer
// row speaker: SpeakerNode
// index: speaker_text
CALL db.index.fulltext.queryNodes('speaker_text', $text) YIELD node AS speaker
WHERE speaker.mergedIntoId IS NULL AND ($kind IS NULL OR speaker.kind = $kind)
  AND speaker.name >= $afterName
  AND (speaker.name > $afterName OR speaker.id > $afterId)
WITH speaker ORDER BY speaker.name, speaker.id LIMIT $limit
RETURN
// include: speaker/_row
