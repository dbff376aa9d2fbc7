// An article as stores give it.
article {
  .id, .orderKey, .sourceId, .title, .url, .canonicalUrl, .authors, .publishedAt, .language, .ingestedAt,
  retraction: CASE WHEN article.retractedAt IS NOT NULL THEN {at: article.retractedAt, by: article.retractedBy, reason: article.retractedFor} END,
  outletId: head(COLLECT { MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet) RETURN outlet.id LIMIT 1 })
} AS article
