// The number of changes by one actor, for each filter.
// mode: read
// param filters: ChangeCriteria[]
// row index: integer
// row total: integer
// index: change_actor
UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (change:Change) WHERE change.actorId = filter.anchor AND change.seq > 0 AND
    // include: change/_criteria
  RETURN count(*) AS total
}
RETURN index, total
