// The origins with these ids.
// mode: read
// param ids: string[]
// row origin: OriginNode
// index: origin_id
UNWIND $ids AS id
MATCH (origin:Origin {id: id})
RETURN
// include: origin/_row
