// Whether the newest text of each of these articles was read for claims.
// mode: read
// param ids: string[]
// row articleId: string
// row read: boolean
// index: article_id
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN article.id AS articleId, EXISTS {
  MATCH (article)-[:HAS_SNAPSHOT]->(newest:Snapshot)
  WHERE newest.claimsReadBy IS NOT NULL AND NOT EXISTS { (newest)<-[:REVISION_OF]-(:Snapshot) }
} AS read
