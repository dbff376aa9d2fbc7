// An article as stores give it.
article {
  .id, .orderKey, .sourceId, .title, .url, .canonicalUrl, .authors, .publishedAt, .language, .ingestedAt,
  outletId: head(COLLECT { MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet) RETURN outlet.id LIMIT 1 })
} AS article
