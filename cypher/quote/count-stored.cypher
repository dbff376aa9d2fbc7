// How many quotes there are, from Neo4j's own count.
// mode: read
// row total: integer
MATCH (quote:Quote)
RETURN count(quote) AS total
