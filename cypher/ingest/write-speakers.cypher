// Makes the speakers that do not exist, in the order given.
// mode: write
// param speakers: { id: string, name: string, kind: SpeakerKind, aliases: string[], description: string?, wikidataId: string? }[]
// index: speaker_id
UNWIND $speakers AS row
MERGE (speaker:Speaker {id: row.id})
ON CREATE SET
  speaker.name = row.name,
  speaker.kind = row.kind,
  speaker.aliases = row.aliases,
  speaker.description = row.description,
  speaker.wikidataId = row.wikidataId
