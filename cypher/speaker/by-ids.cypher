// The speakers with these ids.
// mode: read
// param ids: string[]
// row speaker: SpeakerNode
// index: speaker_id
UNWIND $ids AS id
MATCH (speaker:Speaker {id: id})
RETURN
// include: speaker/_row
