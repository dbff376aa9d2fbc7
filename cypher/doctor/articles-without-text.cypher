// Articles that have no text, or come from no origin.
// mode: read
// param most: integer
// row total: integer
// row examples: string[]
// allow: NodeByLabelScan because all of them are looked at
MATCH (article:Article)
WHERE NOT EXISTS { (article)-[:HAS_SNAPSHOT]->(:Snapshot) } OR NOT EXISTS { (article)-[:ORIGINATES_IN]->(:Origin) }
WITH article.id AS id
WITH DISTINCT id ORDER BY id
WITH collect(id) AS ids
RETURN size(ids) AS total, ids[..$most] AS examples
