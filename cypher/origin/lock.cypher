// Takes the write lock of these origins until the transaction ends, so that nobody joins them to others at the same time; give the ids sorted.
// mode: write
// param ids: string[]
// index: origin_id
UNWIND $ids AS id
MATCH (origin:Origin {id: id})
SET origin.locked = true
REMOVE origin.locked
