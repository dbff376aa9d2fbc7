// The surest of the assertions that `about` joins to a claim, of those that count and are of newest texts.
WHERE
  // include: claim/_counts
  AND NOT EXISTS { (assertion)-[:MADE_IN]->(:Snapshot)<-[:REVISION_OF]-(:Snapshot) }
RETURN assertion.id AS id, about.score * assertion.confidence AS sureness ORDER BY sureness DESC, id LIMIT 1
