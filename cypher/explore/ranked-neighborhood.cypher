// For each relationship type and direction of a node, over neighbors with these labels: exactly how many there are, and
// those that have the most, or the fewest, relationships themselves.
// mode: read
// param id: string
// param types: string[]
// param labels: string[]
// param fewest: boolean
// param limit: integer
// row type: string
// row direction: string
// row total: integer
// row edges: EdgeNode[]
// index: outlet_id, article_id, snapshot_id, speaker_id, quote_id, attribution_id, utterance_id, origin_id, claim_id, assertion_id
MATCH (center:Outlet|Article|Snapshot|Speaker|Quote|Attribution|Utterance|Origin|Claim|Assertion {id: $id})
CALL (center) {
  MATCH (center)-[edge:PUBLISHED_BY|HAS_SNAPSHOT|REVISION_OF|QUOTED_IN|HAS_ATTRIBUTION|ATTRIBUTED_TO|INSTANCE_OF|ORIGINATES_IN|MADE_IN|EXPRESSED_BY|MADE_BY|ABOUT|CORROBORATES|CONTRADICTS|REFINES|UPDATES]->(neighbor)
  RETURN edge, neighbor, 'OUT' AS direction
  UNION ALL
  MATCH (center)<-[edge:PUBLISHED_BY|HAS_SNAPSHOT|REVISION_OF|QUOTED_IN|HAS_ATTRIBUTION|ATTRIBUTED_TO|INSTANCE_OF|ORIGINATES_IN|MADE_IN|EXPRESSED_BY|MADE_BY|ABOUT|CORROBORATES|CONTRADICTS|REFINES|UPDATES]-(neighbor)
  RETURN edge, neighbor, 'IN' AS direction
}
WITH edge, neighbor, direction, COUNT { (neighbor)--() } AS degree
WHERE type(edge) IN $types AND any(label IN labels(neighbor) WHERE label IN $labels)
WITH edge, direction, CASE WHEN $fewest THEN degree ELSE -degree END AS rank, neighbor.id AS neighborId
ORDER BY rank, neighborId
WITH type(edge) AS type, direction, collect(edge) AS edges
RETURN type, direction, size(edges) AS total, [edge IN edges[..$limit] |
  // include: explore/_edge
] AS edges
