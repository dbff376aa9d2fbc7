// The article with this id.
// mode: read
// param id: string
// row article: ArticleNode
// row latestId: string?
// index: article_id
MATCH (article:Article {id: $id})
WITH article, head(COLLECT {
  MATCH (article)-[:HAS_SNAPSHOT]->(snapshot:Snapshot)
  WHERE NOT EXISTS { (snapshot)<-[:REVISION_OF]-(:Snapshot) }
  RETURN snapshot.id ORDER BY snapshot.retrievedAt DESC, snapshot.id DESC LIMIT 1
}) AS latestId
RETURN latestId,
// include: article/_row
