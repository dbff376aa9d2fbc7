// The articles with each filter’s words in their title or text, one page for each filter, after an orderKey, newest read first.
// mode: read
// param filters: ArticleCriteria[]
// param after: string
// param limit: integer
// row index: integer
// row article: ArticleNode
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
  WHERE article.orderKey < $after AND (article.retractedAt IS NULL OR 'RETRACTED' IN filter.standings)
    AND
    // include: article/_criteria
  WITH article ORDER BY article.orderKey DESC LIMIT $limit
  RETURN article
}
WITH index, article ORDER BY index, article.orderKey DESC
RETURN index,
// include: article/_row
