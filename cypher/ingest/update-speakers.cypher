// Replaces the name and description of known speakers.
// mode: write
// param speakers: { speakerId: string, name: string, description: string? }[]
// index: speaker_id
UNWIND $speakers AS row
MATCH (speaker:Speaker {id: row.speakerId})
SET speaker.name = row.name, speaker.description = row.description
