// The attributions of these quotes, by hop.
// mode: read
// param ids: string[]
// row attribution: AttributionNode
// index: quote_id
UNWIND $ids AS id
MATCH (:Quote {id: id})-[:HAS_ATTRIBUTION]->(attribution:Attribution)
WITH attribution ORDER BY attribution.hop, attribution.id
RETURN
// include: attribution/_row
