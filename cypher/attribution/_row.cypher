// An attribution as stores give it, its candidates most probable first.
attribution {
  .id, .hop, .mentionStart, .mentionEnd, .mentionText, .basis, .confidence, .state,
  quoteId: head(COLLECT { MATCH (attribution)<-[:HAS_ATTRIBUTION]-(quote:Quote) RETURN quote.id LIMIT 1 }),
  candidates: COLLECT {
    MATCH (attribution)-[to:ATTRIBUTED_TO]->(speaker:Speaker)
    WITH to, speaker ORDER BY to.probability DESC, speaker.id
    RETURN {speakerId: speaker.id, probability: to.probability, method: to.method, confidence: to.confidence}
  }
} AS attribution
