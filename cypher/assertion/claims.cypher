// The claims that these assertions are about, sorted.
// mode: read
// param ids: string[]
// row id: string
// index: assertion_id
UNWIND $ids AS assertionId
MATCH (:Assertion {id: assertionId})-[:ABOUT]->(claim:Claim)
RETURN DISTINCT claim.id AS id ORDER BY id
