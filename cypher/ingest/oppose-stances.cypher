// Makes a claim contradict itself where one passage asserts it and another denies it, unless it does so already.
// mode: write
// param claims: { id: string, claimId: string, method: string, version: string }[]
// index: claim_id
UNWIND $claims AS row
MATCH (claim:Claim {id: row.claimId})
CALL (claim) {
  MATCH (claim)<-[about:ABOUT]-(assertion:Assertion {stance: 'ASSERTS'})
  WHERE
    // include: claim/_counts
    AND NOT EXISTS { (assertion)-[:MADE_IN]->(:Snapshot)<-[:REVISION_OF]-(:Snapshot) }
  RETURN assertion.id AS assertedBy, about.score * assertion.confidence AS asserted ORDER BY asserted DESC, assertedBy LIMIT 1
}
CALL (claim) {
  MATCH (claim)<-[about:ABOUT]-(assertion:Assertion {stance: 'DENIES'})
  WHERE
    // include: claim/_counts
    AND NOT EXISTS { (assertion)-[:MADE_IN]->(:Snapshot)<-[:REVISION_OF]-(:Snapshot) }
  RETURN assertion.id AS deniedBy, about.score * assertion.confidence AS denied ORDER BY denied DESC, deniedBy LIMIT 1
}
MERGE (claim)-[relation:CONTRADICTS {id: row.id}]->(claim)
ON CREATE SET
  relation.kind = 'POLARITY',
  relation.state = 'SUGGESTED',
  relation.method = row.method,
  relation.version = row.version,
  relation.score = asserted * denied,
  relation.rationale = 'One passage asserts the claim and another denies it.',
  relation.evidence = [assertedBy, deniedBy]
