// The assertions with these ids.
// mode: read
// param ids: string[]
// row assertion: AssertionNode
// index: assertion_id
UNWIND $ids AS id
MATCH (assertion:Assertion {id: id})
RETURN
// include: assertion/_row
