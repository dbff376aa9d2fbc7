// A page of the changes of one kind, for each filter, the newest first.
// mode: read
// param filters: ChangeCriteria[]
// param afterSeq: integer
// param limit: integer
// row index: integer
// row change: ChangeNode
// index: change_action
UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (change:Change) WHERE change.action = filter.anchor AND change.seq < $afterSeq AND
    // include: change/_criteria
  RETURN change ORDER BY change.seq DESC LIMIT $limit
}
WITH index, change ORDER BY index, change.seq DESC
RETURN index,
// include: change/_row
