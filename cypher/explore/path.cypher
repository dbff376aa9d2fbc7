// A shortest path between two nodes, of at most 12 relationships of these types.
// mode: read
// param fromId: string
// param toId: string
// param types: string[]
// row nodeIds: string[]
// row edges: EdgeNode[]
// index: outlet_id, article_id, snapshot_id, speaker_id, quote_id, attribution_id, utterance_id, origin_id, claim_id, assertion_id
// allow: CartesianProduct because each side is one node, found by its id
MATCH (start:Outlet|Article|Snapshot|Speaker|Quote|Attribution|Utterance|Origin|Claim|Assertion {id: $fromId})
MATCH (end:Outlet|Article|Snapshot|Speaker|Quote|Attribution|Utterance|Origin|Claim|Assertion {id: $toId})
MATCH path = shortestPath((start)-[:PUBLISHED_BY|HAS_SNAPSHOT|REVISION_OF|QUOTED_IN|HAS_ATTRIBUTION|ATTRIBUTED_TO|INSTANCE_OF|ORIGINATES_IN|MADE_IN|EXPRESSED_BY|MADE_BY|ABOUT|CORROBORATES|CONTRADICTS|REFINES|UPDATES*..12]-(end))
WHERE all(edge IN relationships(path) WHERE type(edge) IN $types)
RETURN
  [node IN nodes(path) | node.id] AS nodeIds,
  [edge IN relationships(path) |
    // include: explore/_edge
  ] AS edges
