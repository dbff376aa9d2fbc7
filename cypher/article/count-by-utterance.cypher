// How many articles that carry each filter’s utterance there are, for each filter.
// mode: read
// param filters: ArticleCriteria[]
// row index: integer
// row total: integer
// index: utterance_id
UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (:Utterance {id: filter.anchor})<-[:INSTANCE_OF]-(quote:Quote)-[:QUOTED_IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
  WHERE quote.standing IN filter.standings
  WITH DISTINCT filter, article
  WHERE
    // include: article/_criteria
  RETURN count(article) AS total
}
RETURN index, total
