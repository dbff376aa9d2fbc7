// What a filter asks of a claim beyond its words; each condition costs nothing where the filter is silent.
claim.mergedIntoId IS NULL AND (filter.kind IS NULL OR claim.kind = filter.kind)
  AND (filter.contested IS NULL OR claim.contested = filter.contested)
  // Slots are JSON text, for Neo4j holds no nested values.
  AND (filter.standsAlone IS NULL OR claim.slots CONTAINS '"unresolved":["' <> filter.standsAlone)
  AND (filter.minSources IS NULL OR claim.sourceCount >= filter.minSources)
  AND (filter.speakerId IS NULL OR EXISTS {
    MATCH (claim)<-[:ABOUT]-(by:Assertion)-[:MADE_BY]->(speaker:Speaker), (by)-[:MADE_IN]->(spoken:Snapshot)
    WHERE NOT EXISTS { (spoken)<-[:REVISION_OF]-(:Snapshot) } AND speaker.id = filter.speakerId AND by.state <> 'REJECTED' AND by.retracted IS NULL
  })
  AND (coalesce(filter.articleId, filter.outletId, filter.publishedFrom, filter.publishedBefore) IS NULL OR EXISTS {
    MATCH (claim)<-[:ABOUT]-(made:Assertion)-[:MADE_IN]->(snapshot:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
    WHERE made.state <> 'REJECTED' AND made.retracted IS NULL AND NOT EXISTS { (snapshot)<-[:REVISION_OF]-(:Snapshot) }
      AND (filter.articleId IS NULL OR article.id = filter.articleId)
      AND (filter.publishedFrom IS NULL OR article.publishedAt >= filter.publishedFrom)
      AND (filter.publishedBefore IS NULL OR article.publishedAt < filter.publishedBefore)
      AND (filter.outletId IS NULL OR EXISTS {
        MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet)
        WHERE outlet.id = filter.outletId
      })
  })
