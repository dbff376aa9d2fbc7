// Relations between claims whose evidence does not exist.
// mode: read
// param most: integer
// row total: integer
// row examples: string[]
// index: assertion_id
// allow: NodeByLabelScan because all of them are looked at
MATCH (claim:Claim)-[relation:CORROBORATES|CONTRADICTS|REFINES|UPDATES]->(:Claim)
UNWIND relation.evidence AS evidence
WITH relation, evidence WHERE NOT EXISTS { (:Assertion {id: evidence}) }
WITH relation.id AS id
WITH DISTINCT id ORDER BY id
WITH collect(id) AS ids
RETURN size(ids) AS total, ids[..$most] AS examples
