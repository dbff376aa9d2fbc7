// The entries of the history after a place in it, in order.
// mode: read
// param after: integer
// param limit: integer
// row change: ChangeNode
// index: change_seq
MATCH (change:Change) WHERE change.seq > $after
WITH change ORDER BY change.seq LIMIT $limit
RETURN
// include: change/_row
