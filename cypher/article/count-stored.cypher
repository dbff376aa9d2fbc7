// How many articles there are, from Neo4j's own count.
// mode: read
// row total: integer
MATCH (article:Article)
RETURN count(article) AS total
