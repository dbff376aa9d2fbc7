// Removes those relations of these claims that rest on an assertion that is not there; gives the claims whose relations went.
// mode: write
// param claimIds: string[]
// row claimIds: string[]
// index: claim_id
UNWIND $claimIds AS id
MATCH (claim:Claim {id: id})
MATCH (claim)-[relation:CORROBORATES|CONTRADICTS|REFINES|UPDATES]-(:Claim)
WITH DISTINCT relation, startNode(relation).id AS fromId, endNode(relation).id AS toId
WHERE any(id IN relation.evidence WHERE NOT EXISTS { MATCH (:Assertion {id: id}) })
DELETE relation
WITH collect(fromId) + collect(toId) AS ids
RETURN ids AS claimIds
