// Joins attributions to the speakers that they may name.
// mode: write
// param candidates: { attributionId: string, speakerId: string, probability: float, method: ResolutionMethod, confidence: float }[]
// index: attribution_id, speaker_id
// allow: CartesianProduct because each side is one node for each row, found by its id
UNWIND $candidates AS row
MATCH (speaker:Speaker {id: row.speakerId})
MATCH (attribution:Attribution {id: row.attributionId})<-[:HAS_ATTRIBUTION]-(quote:Quote)
MERGE (attribution)-[to:ATTRIBUTED_TO]->(speaker)
ON CREATE SET
  to.probability = row.probability,
  to.method = row.method,
  to.confidence = row.confidence,
  // For the index that holds each speaker’s attributions in the order of the list of quotes.
  to.speakerId = speaker.id,
  to.orderKey = quote.orderKey
