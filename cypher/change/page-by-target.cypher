// A page of the changes that touch one thing, for each filter, the newest first.
// mode: read
// param filters: ChangeCriteria[]
// param afterSeq: integer
// param limit: integer
// row index: integer
// row change: ChangeNode
// index: touch_order
UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (touch:Touch) WHERE touch.targetId = filter.anchor AND touch.seq < $afterSeq
  MATCH (touch)<-[:TOUCHES]-(change:Change) WHERE
    // include: change/_criteria
  WITH change, touch ORDER BY touch.targetId DESC, touch.seq DESC LIMIT $limit
  RETURN change
}
WITH index, change ORDER BY index, change.seq DESC
RETURN index,
// include: change/_row
