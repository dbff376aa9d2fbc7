// The speakers after a name and id, by name.
// mode: read
// param afterName: string
// param afterId: string
// param limit: integer
// row speaker: SpeakerNode
// index: speaker_name
MATCH (speaker:Speaker)
USING INDEX speaker:Speaker(name, id)
WHERE speaker.name >= $afterName AND speaker.id IS NOT NULL AND speaker.mergedIntoId IS NULL
  AND (speaker.name > $afterName OR speaker.id > $afterId)
WITH speaker ORDER BY speaker.name, speaker.id LIMIT $limit
RETURN
// include: speaker/_row
