// Quotes whose place in lists is not that of their article and text.
// mode: read
// param most: integer
// row total: integer
// row examples: string[]
// allow: NodeByLabelScan because all of them are looked at
MATCH (article:Article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(quote:Quote)
WHERE quote.orderKey <> article.orderKey + ' ' + toString(999999999 - quote.spanStarts[0]) + ' ' + quote.id
  OR article.orderKey <> article.ingestedAt + ' ' + article.id
WITH quote.id AS id
WITH DISTINCT id ORDER BY id
WITH collect(id) AS ids
RETURN size(ids) AS total, ids[..$most] AS examples
