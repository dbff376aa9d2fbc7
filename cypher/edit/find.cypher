// Where Neo4j keeps the nodes that these name, of whichever label can be edited: a branch a label, so that each seeks its own index.
// mode: read
// param refs: NodeRef[]
// row ref: NodeRef
// row element: string
// index: name_key, outlet_id, article_id, snapshot_id, origin_id, speaker_id, utterance_id, quote_id, attribution_id, claim_id, assertion_id, review_id
UNWIND $refs AS ref
CALL (ref) {
  WITH ref WHERE ref.label = 'NameKey' MATCH (node:NameKey {key: ref.id}) RETURN node
  UNION ALL
  WITH ref WHERE ref.label = 'Outlet' MATCH (node:Outlet {id: ref.id}) RETURN node
  UNION ALL
  WITH ref WHERE ref.label = 'Article' MATCH (node:Article {id: ref.id}) RETURN node
  UNION ALL
  WITH ref WHERE ref.label = 'Snapshot' MATCH (node:Snapshot {id: ref.id}) RETURN node
  UNION ALL
  WITH ref WHERE ref.label = 'Origin' MATCH (node:Origin {id: ref.id}) RETURN node
  UNION ALL
  WITH ref WHERE ref.label = 'Speaker' MATCH (node:Speaker {id: ref.id}) RETURN node
  UNION ALL
  WITH ref WHERE ref.label = 'Utterance' MATCH (node:Utterance {id: ref.id}) RETURN node
  UNION ALL
  WITH ref WHERE ref.label = 'Quote' MATCH (node:Quote {id: ref.id}) RETURN node
  UNION ALL
  WITH ref WHERE ref.label = 'Attribution' MATCH (node:Attribution {id: ref.id}) RETURN node
  UNION ALL
  WITH ref WHERE ref.label = 'Claim' MATCH (node:Claim {id: ref.id}) RETURN node
  UNION ALL
  WITH ref WHERE ref.label = 'Assertion' MATCH (node:Assertion {id: ref.id}) RETURN node
  UNION ALL
  WITH ref WHERE ref.label = 'Review' MATCH (node:Review {id: ref.id}) RETURN node
}
RETURN ref, elementId(node) AS element
