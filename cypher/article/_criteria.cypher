// What a filter asks of an article beyond the words of its text; each condition costs nothing where the filter is silent.
(filter.publishedFrom IS NULL OR article.publishedAt >= filter.publishedFrom)
  AND (filter.publishedBefore IS NULL OR article.publishedAt < filter.publishedBefore)
  AND (filter.outletId IS NULL OR EXISTS { MATCH (article)-[:PUBLISHED_BY]->(:Outlet {id: filter.outletId}) })
  AND (filter.speakerId IS NULL OR EXISTS {
    MATCH (article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(quote:Quote)-[:HAS_ATTRIBUTION]->(attribution:Attribution)
      -[:ATTRIBUTED_TO]->(:Speaker {id: filter.speakerId})
    WHERE attribution.state <> 'REJECTED' AND quote.cueClass IN filter.cueClasses AND quote.modality IN filter.modalities AND quote.standing IN filter.standings
  })
  AND (filter.utteranceId IS NULL OR EXISTS {
    MATCH (article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(instance:Quote)-[:INSTANCE_OF]->(:Utterance {id: filter.utteranceId})
    WHERE instance.standing IN filter.standings
  })
  AND (filter.originId IS NULL OR EXISTS { MATCH (article)-[:ORIGINATES_IN]->(:Origin {id: filter.originId}) })
