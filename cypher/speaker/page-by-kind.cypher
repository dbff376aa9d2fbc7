// The speakers of one kind after a name and id, by name.
// mode: read
// param kind: SpeakerKind
// param afterName: string
// param afterId: string
// param limit: integer
// row speaker: SpeakerNode
// index: speaker_kind
MATCH (speaker:Speaker)
USING INDEX speaker:Speaker(kind, name, id)
WHERE speaker.kind = $kind AND speaker.name >= $afterName AND speaker.id IS NOT NULL AND speaker.mergedIntoId IS NULL
  AND (speaker.name > $afterName OR speaker.id > $afterId)
WITH speaker ORDER BY speaker.name, speaker.id LIMIT $limit
RETURN
// include: speaker/_row
