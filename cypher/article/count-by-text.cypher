// How many articles with each filter’s words in their title or text there are, for each filter.
// mode: read
// param filters: ArticleCriteria[]
// row index: integer
// row total: integer
// index: article_text, snapshot_text
UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  CALL (filter) {
    CALL db.index.fulltext.queryNodes('article_text', filter.anchor) YIELD node
    RETURN node AS article
    UNION
    CALL db.index.fulltext.queryNodes('snapshot_text', filter.anchor) YIELD node
    MATCH (node)<-[:HAS_SNAPSHOT]-(article:Article)
    WHERE 'SUPERSEDED' IN filter.standings OR NOT EXISTS { (node)<-[:REVISION_OF]-(:Snapshot) }
    RETURN article
  }
  WITH DISTINCT filter, article
  WHERE (article.retractedAt IS NULL OR 'RETRACTED' IN filter.standings)
    AND
    // include: article/_criteria
  RETURN count(article) AS total
}
RETURN index, total
