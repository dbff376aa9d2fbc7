// Makes the origin unless it exists, and joins an article that has none to it.
// mode: write
// param originId: string
// param articleId: string
// index: origin_id, article_id
MERGE (origin:Origin {id: $originId})
ON CREATE SET origin.kind = 'OUTLET'
WITH origin
MATCH (article:Article {id: $articleId})
WHERE NOT EXISTS { (article)-[:ORIGINATES_IN]->(:Origin) }
MERGE (article)-[:ORIGINATES_IN]->(origin)
