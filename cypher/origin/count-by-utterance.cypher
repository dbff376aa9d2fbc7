// How many origins have articles that carry each of these utterances.
// mode: read
// param utteranceIds: string[]
// row index: integer
// row total: integer
// index: utterance_id
UNWIND range(0, size($utteranceIds) - 1) AS index
CALL (index) {
  MATCH (:Utterance {id: $utteranceIds[index]})<-[:INSTANCE_OF]-(:Quote {standing: 'CURRENT'})-[:QUOTED_IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(:Article)
    -[:ORIGINATES_IN]->(origin:Origin)
  RETURN count(DISTINCT origin) AS total
}
RETURN index, total
