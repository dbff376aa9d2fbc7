// The articles that quote each filter’s speaker, one page for each filter, after an orderKey, newest read first.
// mode: read
// param filters: ArticleCriteria[]
// param after: string
// param limit: integer
// row index: integer
// row article: ArticleNode
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
  WHERE article.orderKey < $after
    AND
    // include: article/_criteria
  WITH article ORDER BY article.orderKey DESC LIMIT $limit
  RETURN article
}
WITH index, article ORDER BY index, article.orderKey DESC
RETURN index,
// include: article/_row
