// Makes the assertions that do not exist and joins them to their snapshot and claim.
// mode: write
// param snapshotId: string
// param assertions: { id: string, claimId: string, stance: Stance, spanStarts: integer[], spanEnds: integer[], exact: string, confidence: float, state: AttributionState, method: string, version: string, score: float, readAsId: string, readAsText: string, readAsKind: ClaimKind, readAsSlots: string }[]
// index: snapshot_id, claim_id, assertion_id
MATCH (snapshot:Snapshot {id: $snapshotId})
UNWIND $assertions AS row
MATCH (claim:Claim {id: row.claimId})
MERGE (assertion:Assertion {id: row.id})
ON CREATE SET
  assertion.stance = row.stance,
  assertion.spanStarts = row.spanStarts,
  assertion.spanEnds = row.spanEnds,
  assertion.exact = row.exact,
  assertion.confidence = row.confidence,
  assertion.state = row.state,
  assertion.readAsId = row.readAsId,
  assertion.readAsText = row.readAsText,
  assertion.readAsKind = row.readAsKind,
  assertion.readAsSlots = row.readAsSlots
MERGE (assertion)-[:MADE_IN]->(snapshot)
MERGE (assertion)-[about:ABOUT]->(claim)
ON CREATE SET about.method = row.method, about.version = row.version, about.score = row.score
