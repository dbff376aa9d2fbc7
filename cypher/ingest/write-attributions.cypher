// Makes the attributions that do not exist and joins them to their quotes.
// mode: write
// param attributions: { id: string, quoteId: string, hop: integer, mentionStart: integer?, mentionEnd: integer?, mentionText: string?, basis: AttributionBasis, confidence: float, state: AttributionState }[]
// index: quote_id, attribution_id
UNWIND $attributions AS row
MATCH (quote:Quote {id: row.quoteId})
MERGE (attribution:Attribution {id: row.id})
ON CREATE SET
  attribution.hop = row.hop,
  attribution.mentionStart = row.mentionStart,
  attribution.mentionEnd = row.mentionEnd,
  attribution.mentionText = row.mentionText,
  attribution.basis = row.basis,
  attribution.confidence = row.confidence,
  attribution.state = row.state
MERGE (quote)-[:HAS_ATTRIBUTION]->(attribution)
