// Adds forms of their names to known speakers; the aliases stay sorted and without the name itself.
// mode: write
// param speakers: { speakerId: string, aliases: string[] }[]
// index: speaker_id
UNWIND $speakers AS row
MATCH (speaker:Speaker {id: row.speakerId})
SET speaker.aliases = COLLECT {
  UNWIND coalesce(speaker.aliases, []) + row.aliases AS alias
  WITH DISTINCT alias
  RETURN alias ORDER BY alias
}
