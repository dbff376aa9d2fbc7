// How many contradictions are in one state with at least a score.
// mode: read
// param state: ClaimRelationState
// param minScore: float
// row total: integer
// index: contradicts_queue
MATCH (:Claim)-[relation:CONTRADICTS]->(:Claim)
WHERE relation.state = $state AND relation.score >= $minScore AND relation.id IS NOT NULL
RETURN count(relation) AS total
