// The independent sources that assert each of these claims, one row a source: as many rows as the claim counts.
// mode: read
// param ids: string[]
// row claimId: string
// row kind: string
// row speakerId: string?
// row assertionIds: string[]
// index: claim_id
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
CALL (claim) {
  // include: claim/_sources
  RETURN kind, speakerId, originId, assertionIds
}
RETURN claim.id AS claimId, kind, speakerId, COLLECT { UNWIND assertionIds AS one RETURN one ORDER BY one } AS assertionIds
ORDER BY claimId, kind, coalesce(speakerId, originId)
