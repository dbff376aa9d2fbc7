// Removes these articles and texts, and all that was read from them.
// mode: write
// param articleIds: string[]
// param snapshotIds: string[]
// index: article_id, snapshot_id
CALL () {
  UNWIND $articleIds AS id
  MATCH (article:Article {id: id})
  RETURN [article] + COLLECT { MATCH (article)-[:HAS_SNAPSHOT]->(snapshot:Snapshot) RETURN snapshot } AS texts
  UNION ALL
  UNWIND $snapshotIds AS id
  MATCH (snapshot:Snapshot {id: id})
  RETURN [snapshot] AS texts
}
UNWIND texts AS text
WITH DISTINCT text
WITH [text] + COLLECT { MATCH (text)<-[:QUOTED_IN]-(quote:Quote) RETURN quote }
  + COLLECT { MATCH (text)<-[:QUOTED_IN]-(:Quote)-[:HAS_ATTRIBUTION]->(attribution:Attribution) RETURN attribution }
  + COLLECT { MATCH (text)<-[:MADE_IN]-(assertion:Assertion) RETURN assertion } AS parts
UNWIND parts AS part
DETACH DELETE part
