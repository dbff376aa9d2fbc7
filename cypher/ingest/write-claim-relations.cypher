// Makes the relations that do not exist, as suggested; what a person decided about one that exists stays.
// mode: write
// param relations: { id: string, type: ClaimRelationType, fromId: string, toId: string, kind: ClaimRelationKind?, method: string, version: string, score: float, rationale: string, evidence: string[] }[]
// index: claim_id
// allow: CartesianProduct because each side is one node for each row, found by its id
UNWIND $relations AS row
MATCH (first:Claim {id: row.fromId})
MATCH (second:Claim {id: row.toId})
CALL (row, first, second) {
  WITH row, first, second WHERE row.type = 'CORROBORATES'
  MERGE (first)-[relation:CORROBORATES {id: row.id}]->(second)
  RETURN relation
  UNION ALL
  WITH row, first, second WHERE row.type = 'CONTRADICTS'
  MERGE (first)-[relation:CONTRADICTS {id: row.id}]->(second)
  RETURN relation
  UNION ALL
  WITH row, first, second WHERE row.type = 'REFINES'
  MERGE (first)-[relation:REFINES {id: row.id}]->(second)
  RETURN relation
  UNION ALL
  WITH row, first, second WHERE row.type = 'UPDATES'
  MERGE (first)-[relation:UPDATES {id: row.id}]->(second)
  RETURN relation
}
WITH relation, row WHERE relation.state IS NULL
SET
  relation.kind = row.kind,
  relation.state = 'SUGGESTED',
  relation.method = row.method,
  relation.version = row.version,
  relation.score = row.score,
  relation.rationale = row.rationale,
  relation.evidence = row.evidence
