// Of these assertions, as they are to be joined to a claim, the surest that asserts it and the surest that denies it; no row where either is missing.
// mode: read
// param joined: { id: string, method: string, score: float }[]
// row assertedBy: string
// row deniedBy: string
// row score: float
// index: assertion_id
// allow: CartesianProduct because each side is one row at most
CALL () {
  UNWIND $joined AS about
  MATCH (assertion:Assertion {id: about.id}) WHERE assertion.stance = 'ASSERTS'
  WITH assertion, about
  // include: assertion/_surest
}
WITH id AS assertedBy, sureness AS asserted
CALL () {
  UNWIND $joined AS about
  MATCH (assertion:Assertion {id: about.id}) WHERE assertion.stance = 'DENIES'
  WITH assertion, about
  // include: assertion/_surest
}
RETURN assertedBy, id AS deniedBy, asserted * sureness AS score
