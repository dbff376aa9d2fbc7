// The attributions that may name a speaker, of all quotes or of some, each with every candidate and with what follows from who is named.
// mode: read
// param speakerId: string
// param quoteIds: string[]?
// param limit: integer
// row attribution: SpokenNode
// index: speaker_id
MATCH (:Speaker {id: $speakerId})<-[:ATTRIBUTED_TO]-(attribution:Attribution)<-[:HAS_ATTRIBUTION]-(quote:Quote)
WHERE $quoteIds IS NULL OR quote.id IN $quoteIds
WITH attribution, quote LIMIT $limit
RETURN {
  id: attribution.id, hop: attribution.hop, state: attribution.state, confidence: attribution.confidence, quoteId: quote.id,
  candidates: COLLECT {
    MATCH (attribution)-[to:ATTRIBUTED_TO]->(speaker:Speaker)
    RETURN {speakerId: speaker.id, probability: to.probability, method: to.method, confidence: to.confidence, orderKey: to.orderKey}
    ORDER BY to.probability DESC, speaker.id
  },
  instance: head(COLLECT {
    MATCH (quote)-[instance:INSTANCE_OF]->(utterance:Utterance)
    RETURN {
      utteranceId: utterance.id, speakerId: utterance.speakerId,
      similarity: instance.similarity, text: instance.text, normalized: instance.normalized
    } LIMIT 1
  }),
  assertionIds: COLLECT {
    MATCH (quote)<-[:EXPRESSED_BY]-(assertion:Assertion)-[:MADE_BY]->(:Speaker {id: $speakerId})
    RETURN assertion.id ORDER BY assertion.id
  },
  openAssertions: COLLECT {
    MATCH (quote)<-[:EXPRESSED_BY]-(assertion:Assertion {state: 'AMBIGUOUS'})
    WHERE NOT EXISTS { (assertion)-[:MADE_BY]->() }
    RETURN {id: assertion.id, confidence: assertion.confidence} ORDER BY assertion.id
  }
} AS attribution
ORDER BY attribution.quoteId, attribution.hop
