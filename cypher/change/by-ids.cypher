// The changes with these ids.
// mode: read
// param ids: string[]
// row change: ChangeNode
// index: change_id
UNWIND $ids AS id
MATCH (change:Change {id: id})
RETURN
// include: change/_row
