// How many articles that quote each filter’s speaker there are, for each filter.
// mode: read
// param filters: ArticleCriteria[]
// row index: integer
// row total: integer
// index: speaker_id
UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (:Speaker {id: filter.anchor})<-[:ATTRIBUTED_TO]-(attribution:Attribution)
  WHERE attribution.state <> 'REJECTED'
  MATCH (attribution)<-[:HAS_ATTRIBUTION]-(quote:Quote)-[:QUOTED_IN]->(snapshot:Snapshot)
  WHERE quote.cueClass IN filter.cueClasses AND quote.modality IN filter.modalities AND quote.standing IN filter.standings
  WITH DISTINCT filter, snapshot
  MATCH (snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
  WITH DISTINCT filter, article
  WHERE
    // include: article/_criteria
  RETURN count(article) AS total
}
RETURN index, total
