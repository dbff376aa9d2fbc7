// A quote as stores give it.
quote {
  .id, .orderKey, .kind, .spanStarts, .spanEnds, .verbatimStarts, .verbatimEnds, .exact, .prefix, .suffix, .anchor,
  .standing, .laterSnapshotId, .laterStarts, .laterEnds, .continuedById,
  .cueStart, .cueEnd, .cueText, .cueClass, .modality, .saidOn, .confidence,
  retraction: CASE WHEN quote.retractedAt IS NOT NULL THEN {at: quote.retractedAt, by: quote.retractedBy, reason: quote.retractedFor} END,
  snapshotId: head(COLLECT { MATCH (quote)-[:QUOTED_IN]->(snapshot:Snapshot) RETURN snapshot.id LIMIT 1 }),
  articleId: head(COLLECT { MATCH (quote)-[:QUOTED_IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article) RETURN article.id LIMIT 1 }),
  utteranceId: head(COLLECT { MATCH (quote)-[:INSTANCE_OF]->(utterance:Utterance) RETURN utterance.id LIMIT 1 })
} AS quote
