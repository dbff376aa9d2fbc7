// Joins assertions to the quotes that express them and to who makes them: a speaker, or the outlet in its own voice.
// mode: write
// param links: { assertionId: string, quoteId: string?, speakerId: string?, outletId: string? }[]
// index: assertion_id, quote_id, speaker_id, outlet_id
UNWIND $links AS row
MATCH (assertion:Assertion {id: row.assertionId})
CALL (assertion, row) {
  MATCH (quote:Quote {id: row.quoteId})
  MERGE (assertion)-[:EXPRESSED_BY]->(quote)
}
CALL (assertion, row) {
  MATCH (speaker:Speaker {id: row.speakerId})
  MERGE (assertion)-[:MADE_BY]->(speaker)
}
CALL (assertion, row) {
  MATCH (outlet:Outlet {id: row.outletId})
  MERGE (assertion)-[:MADE_BY]->(outlet)
}
