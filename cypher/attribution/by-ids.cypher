// The attributions with these ids.
// mode: read
// param ids: string[]
// row attribution: AttributionNode
// index: attribution_id
UNWIND $ids AS id
MATCH (attribution:Attribution {id: id})
RETURN
// include: attribution/_row
