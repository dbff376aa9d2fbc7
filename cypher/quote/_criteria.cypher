// What a filter asks of a quote beyond its words; each condition costs nothing where the filter is silent.
(filter.kind IS NULL OR quote.kind = filter.kind)
  AND (filter.secondHand IS NULL OR filter.secondHand = EXISTS {
    MATCH (quote)-[:HAS_ATTRIBUTION]->(relay:Attribution)
    WHERE relay.hop > 0 AND relay.state <> 'REJECTED'
  })
  AND (filter.speakerId IS NULL OR EXISTS {
    MATCH (quote)-[:HAS_ATTRIBUTION]->(attribution:Attribution)-[:ATTRIBUTED_TO]->(:Speaker {id: filter.speakerId})
    WHERE (filter.hop IS NULL OR attribution.hop = filter.hop) AND attribution.state <> 'REJECTED'
  })
  AND (filter.utteranceId IS NULL OR EXISTS { MATCH (quote)-[:INSTANCE_OF]->(:Utterance {id: filter.utteranceId}) })
  AND (filter.snapshotId IS NULL OR EXISTS { MATCH (quote)-[:QUOTED_IN]->(:Snapshot {id: filter.snapshotId}) })
  AND (filter.articleId IS NULL OR EXISTS {
    MATCH (quote)-[:QUOTED_IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(:Article {id: filter.articleId})
  })
  AND (filter.outletId IS NULL OR EXISTS {
    MATCH (quote)-[:QUOTED_IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(:Article)-[:PUBLISHED_BY]->(:Outlet {id: filter.outletId})
  })
  AND (filter.publishedFrom IS NULL AND filter.publishedBefore IS NULL OR EXISTS {
    MATCH (quote)-[:QUOTED_IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
    WHERE (filter.publishedFrom IS NULL OR article.publishedAt >= filter.publishedFrom)
      AND (filter.publishedBefore IS NULL OR article.publishedAt < filter.publishedBefore)
  })
