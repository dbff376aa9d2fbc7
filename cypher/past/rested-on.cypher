// What these articles and texts rest on, or count for: outlets, origins, speakers, utterances and claims.
// mode: read
// param articleIds: string[]
// param snapshotIds: string[]
// row ref: NodeRef
// index: article_id, snapshot_id
CALL () {
  UNWIND $articleIds AS id
  MATCH (:Article {id: id})-[:HAS_SNAPSHOT]->(snapshot:Snapshot)
  RETURN snapshot
  UNION
  UNWIND $snapshotIds AS id
  MATCH (snapshot:Snapshot {id: id})
  RETURN snapshot
}
CALL (snapshot) {
  MATCH (snapshot)<-[:HAS_SNAPSHOT]-(:Article)-[:PUBLISHED_BY|ORIGINATES_IN]->(node)
  RETURN node
  UNION
  MATCH (snapshot)<-[:QUOTED_IN]-(:Quote)-[:INSTANCE_OF]->(node:Utterance)
  RETURN node
  UNION
  MATCH (snapshot)<-[:QUOTED_IN]-(:Quote)-[:HAS_ATTRIBUTION]->(:Attribution)-[:ATTRIBUTED_TO]->(node:Speaker)
  RETURN node
  UNION
  MATCH (snapshot)<-[:MADE_IN]-(:Assertion)-[:MADE_BY|ABOUT]->(node)
  RETURN node
}
RETURN DISTINCT {label: labels(node)[0], id: node.id} AS ref
