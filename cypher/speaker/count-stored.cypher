// How many speakers there are, from Neo4j's own count.
// mode: read
// row total: integer
MATCH (speaker:Speaker)
RETURN count(speaker) AS total
