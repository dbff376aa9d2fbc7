// The origins whose articles carry each of these utterances, one page for each, by id.
// mode: read
// param utteranceIds: string[]
// param afterId: string
// param limit: integer
// row index: integer
// row origin: OriginNode
// index: utterance_id
UNWIND range(0, size($utteranceIds) - 1) AS index
CALL (index) {
  MATCH (:Utterance {id: $utteranceIds[index]})<-[:INSTANCE_OF]-(:Quote {standing: 'CURRENT'})-[:QUOTED_IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(:Article)
    -[:ORIGINATES_IN]->(origin:Origin)
  WHERE origin.id > $afterId
  WITH DISTINCT origin ORDER BY origin.id LIMIT $limit
  RETURN origin
}
WITH index, origin ORDER BY index, origin.id
RETURN index,
// include: origin/_row
