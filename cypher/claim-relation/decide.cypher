// Records what a person decided about a relation; gives the ids of its claims, or no row where there is no such relation.
// mode: write
// param id: string
// param state: ClaimRelationState
// param by: string?
// param at: string?
// param decision: string?
// row fromId: string
// row toId: string
// index: corroborates_id, contradicts_id, refines_id, updates_id
CALL () {
  MATCH (:Claim)-[relation:CORROBORATES {id: $id}]->(:Claim)
  RETURN relation
  UNION ALL
  MATCH (:Claim)-[relation:CONTRADICTS {id: $id}]->(:Claim)
  RETURN relation
  UNION ALL
  MATCH (:Claim)-[relation:REFINES {id: $id}]->(:Claim)
  RETURN relation
  UNION ALL
  MATCH (:Claim)-[relation:UPDATES {id: $id}]->(:Claim)
  RETURN relation
}
SET relation.state = $state, relation.decidedBy = $by, relation.decidedAt = $at, relation.decision = $decision
RETURN startNode(relation).id AS fromId, endNode(relation).id AS toId
