// The independent sources of each of these claims, one row a source: as many rows as the claim counts. Those that only claims which corroborate it have come with these relations.
// mode: read
// param ids: string[]
// row claimId: string
// row kind: string
// row speakerId: string?
// row assertionIds: string[]
// row relationIds: string[]
// index: claim_id
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
CALL (claim) {
  // include: claim/_sources
  RETURN kind, speakerId, originId, assertionIds, claimIds
}
RETURN claim.id AS claimId, kind, speakerId,
  COLLECT { UNWIND assertionIds AS one RETURN one ORDER BY one } AS assertionIds,
  CASE WHEN id IN claimIds THEN [] ELSE COLLECT {
    MATCH (claim)-[relation:CORROBORATES]-(other:Claim) WHERE other.id IN claimIds
    RETURN relation.id ORDER BY relation.id
  } END AS relationIds
ORDER BY claimId, kind, coalesce(speakerId, originId)
