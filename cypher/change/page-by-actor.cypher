// A page of the changes by one actor, for each filter, the newest first.
// mode: read
// param filters: ChangeCriteria[]
// param afterSeq: integer
// param limit: integer
// row index: integer
// row change: ChangeNode
// index: change_actor
UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (change:Change)
  USING INDEX change:Change(actorId, seq)
  WHERE change.actorId = filter.anchor AND change.seq < $afterSeq AND
    // include: change/_criteria
  WITH change ORDER BY change.actorId DESC, change.seq DESC LIMIT $limit
  RETURN change
}
WITH index, change ORDER BY index, change.seq DESC
RETURN index,
// include: change/_row
