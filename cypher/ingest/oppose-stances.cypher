// Makes a claim contradict itself where one passage asserts it and another denies it, unless it does so already.
// mode: write
// param claims: { id: string, claimId: string, method: string, version: string }[]
// index: claim_id
UNWIND $claims AS row
MATCH (claim:Claim {id: row.claimId})
CALL (claim) {
  MATCH (claim)<-[about:ABOUT]-(assertion:Assertion {stance: 'ASSERTS'})
  // include: assertion/_surest
}
WITH row, claim, id AS assertedBy, sureness AS asserted
CALL (claim) {
  MATCH (claim)<-[about:ABOUT]-(assertion:Assertion {stance: 'DENIES'})
  // include: assertion/_surest
}
WITH row, claim, assertedBy, asserted, id AS deniedBy, sureness AS denied
MERGE (claim)-[relation:CONTRADICTS {id: row.id}]->(claim)
ON CREATE SET
  relation.kind = 'POLARITY',
  relation.state = 'SUGGESTED',
  relation.method = row.method,
  relation.version = row.version,
  relation.score = asserted * denied,
  relation.rationale = 'One passage asserts the claim and another denies it.',
  relation.evidence = [assertedBy, deniedBy]
