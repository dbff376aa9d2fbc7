// Quotes that stand in no snapshot of an article.
// mode: read
// param most: integer
// row total: integer
// row examples: string[]
// allow: NodeByLabelScan because all of them are looked at
MATCH (quote:Quote)
WHERE NOT EXISTS { (quote)-[:QUOTED_IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(:Article) }
WITH quote.id AS id
WITH DISTINCT id ORDER BY id
WITH collect(id) AS ids
RETURN size(ids) AS total, ids[..$most] AS examples
