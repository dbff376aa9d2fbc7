// Makes the snapshot unless it exists, and joins it to its article and to the snapshot that it revises.
// mode: write
// param snapshot: { id: string, articleId: string, sha256: string, text: string, retrievedAt: string, extractor: string, extractorVersion: string, revisionOfId: string? }
// index: snapshot_id, article_id
MATCH (article:Article {id: $snapshot.articleId})
MERGE (snapshot:Snapshot {id: $snapshot.id})
ON CREATE SET
  snapshot.sha256 = $snapshot.sha256,
  snapshot.text = $snapshot.text,
  snapshot.retrievedAt = $snapshot.retrievedAt,
  snapshot.extractor = $snapshot.extractor,
  snapshot.extractorVersion = $snapshot.extractorVersion
MERGE (article)-[:HAS_SNAPSHOT]->(snapshot)
WITH snapshot
MATCH (older:Snapshot {id: $snapshot.revisionOfId})
MERGE (snapshot)-[:REVISION_OF]->(older)
