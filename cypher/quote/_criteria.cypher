// What a filter asks of a quote beyond its words; each condition costs nothing where the filter is silent, which it never is about the act that the cue reports.
quote.cueClass IN filter.cueClasses AND quote.modality IN filter.modalities AND quote.standing IN filter.standings
  AND (filter.kind IS NULL OR quote.kind = filter.kind)
  AND (filter.secondHand IS NULL OR filter.secondHand = EXISTS {
    MATCH (quote)-[:HAS_ATTRIBUTION]->(relay:Attribution)
    WHERE relay.hop > 0 AND relay.state <> 'REJECTED'
  })
  AND (filter.speakerId IS NULL OR EXISTS {
    MATCH (quote)-[:HAS_ATTRIBUTION]->(attribution:Attribution)-[:ATTRIBUTED_TO]->(speaker:Speaker)
    WHERE speaker.id = filter.speakerId AND (filter.hop IS NULL OR attribution.hop = filter.hop) AND attribution.state <> 'REJECTED'
  })
  AND (filter.utteranceId IS NULL OR EXISTS {
    MATCH (quote)-[:INSTANCE_OF]->(utterance:Utterance)
    WHERE utterance.id = filter.utteranceId
  })
  AND (coalesce(filter.snapshotId, filter.articleId, filter.outletId, filter.publishedFrom, filter.publishedBefore) IS NULL OR EXISTS {
    MATCH (quote)-[:QUOTED_IN]->(snapshot:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
    WHERE (filter.snapshotId IS NULL OR snapshot.id = filter.snapshotId)
      AND (filter.articleId IS NULL OR article.id = filter.articleId)
      AND (filter.publishedFrom IS NULL OR article.publishedAt >= filter.publishedFrom)
      AND (filter.publishedBefore IS NULL OR article.publishedAt < filter.publishedBefore)
      AND (filter.outletId IS NULL OR EXISTS {
        MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet)
        WHERE outlet.id = filter.outletId
      })
  })
