// An origin as stores give it.
origin {
  .id, .kind, .source,
  joinedIntoId: head(COLLECT { MATCH (origin)-[:JOINED_INTO]->(later:Origin) RETURN later.id LIMIT 1 })
} AS origin
