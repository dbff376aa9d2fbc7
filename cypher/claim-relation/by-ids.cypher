// The relations with these ids, whatever their type.
// mode: read
// param ids: string[]
// row relation: ClaimRelationNode
// index: corroborates_id, contradicts_id, refines_id, updates_id
UNWIND $ids AS id
CALL (id) {
  MATCH (:Claim)-[relation:CORROBORATES {id: id}]->(:Claim)
  RETURN relation
  UNION ALL
  MATCH (:Claim)-[relation:CONTRADICTS {id: id}]->(:Claim)
  RETURN relation
  UNION ALL
  MATCH (:Claim)-[relation:REFINES {id: id}]->(:Claim)
  RETURN relation
  UNION ALL
  MATCH (:Claim)-[relation:UPDATES {id: id}]->(:Claim)
  RETURN relation
}
RETURN
// include: claim-relation/_row
