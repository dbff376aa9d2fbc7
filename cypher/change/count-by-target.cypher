// The number of changes that touch one thing, for each filter.
// mode: read
// param filters: ChangeCriteria[]
// row index: integer
// row total: integer
// index: touch_order
UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (touch:Touch) WHERE touch.targetId = filter.anchor AND touch.seq > 0
  MATCH (touch)<-[:TOUCHES]-(change:Change) WHERE
    // include: change/_criteria
  RETURN count(*) AS total
}
RETURN index, total
