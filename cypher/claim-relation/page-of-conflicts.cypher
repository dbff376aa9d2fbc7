// The contradictions in one state, the surest first, after a score and id.
// mode: read
// param state: ClaimRelationState
// param minScore: float
// param afterScore: float
// param afterId: string
// param limit: integer
// row relation: ClaimRelationNode
// index: contradicts_queue
MATCH (:Claim)-[relation:CONTRADICTS]->(:Claim)
WHERE relation.state = $state AND relation.score >= $minScore AND relation.score <= $afterScore AND relation.id IS NOT NULL
  AND (relation.score < $afterScore OR relation.id < $afterId)
WITH relation ORDER BY relation.state DESC, relation.score DESC, relation.id DESC LIMIT $limit
WITH relation ORDER BY relation.score DESC, relation.id DESC
RETURN
// include: claim-relation/_row
