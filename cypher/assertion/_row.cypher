// An assertion as stores give it.
assertion {
  .id, .stance, .spanStarts, .spanEnds, .exact, .confidence, .state, .readAsId, .readAsText, .readAsKind, .readAsSlots,
  claimId: head(COLLECT { MATCH (assertion)-[:ABOUT]->(about:Claim) RETURN about.id LIMIT 1 }),
  method: head(COLLECT { MATCH (assertion)-[how:ABOUT]->(:Claim) RETURN how.method LIMIT 1 }),
  version: head(COLLECT { MATCH (assertion)-[how:ABOUT]->(:Claim) RETURN how.version LIMIT 1 }),
  score: head(COLLECT { MATCH (assertion)-[how:ABOUT]->(:Claim) RETURN how.score LIMIT 1 }),
  snapshotId: head(COLLECT { MATCH (assertion)-[:MADE_IN]->(snapshot:Snapshot) RETURN snapshot.id LIMIT 1 }),
  superseded: EXISTS { MATCH (assertion)-[:MADE_IN]->(:Snapshot)<-[:REVISION_OF]-(:Snapshot) },
  retracted: coalesce(assertion.retracted, false),
  articleId: head(COLLECT { MATCH (assertion)-[:MADE_IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article) RETURN article.id LIMIT 1 }),
  quoteId: head(COLLECT { MATCH (assertion)-[:EXPRESSED_BY]->(quote:Quote) RETURN quote.id LIMIT 1 }),
  speakerId: head(COLLECT { MATCH (assertion)-[:MADE_BY]->(speaker:Speaker) RETURN speaker.id LIMIT 1 }),
  outletId: head(COLLECT { MATCH (assertion)-[:MADE_BY]->(outlet:Outlet) RETURN outlet.id LIMIT 1 })
} AS assertion
