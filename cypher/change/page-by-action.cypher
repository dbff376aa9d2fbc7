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
  MATCH (change:Change)
  USING INDEX change:Change(action, seq)
  WHERE change.action = filter.anchor AND change.seq < $afterSeq AND
    // include: change/_criteria
  WITH change ORDER BY change.action DESC, change.seq DESC LIMIT $limit
  RETURN change
}
WITH index, change ORDER BY index, change.seq DESC
RETURN index,
// include: change/_row
