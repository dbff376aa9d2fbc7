// A snapshot as stores give it.
snapshot {
  .id, .sha256, .text, .retrievedAt, .extractor, .extractorVersion,
  articleId: head(COLLECT { MATCH (snapshot)<-[:HAS_SNAPSHOT]-(article:Article) RETURN article.id LIMIT 1 }),
  revisionOfId: head(COLLECT { MATCH (snapshot)-[:REVISION_OF]->(older:Snapshot) RETURN older.id LIMIT 1 }),
  retracted: EXISTS { MATCH (snapshot)<-[:HAS_SNAPSHOT]-(retracted:Article) WHERE retracted.retractedAt IS NOT NULL },
  supersededById: head(COLLECT { MATCH (snapshot)<-[:REVISION_OF]-(newer:Snapshot) RETURN newer.id LIMIT 1 })
} AS snapshot
