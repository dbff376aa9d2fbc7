// The number of changes of each filter, for each filter.
// mode: read
// param filters: ChangeCriteria[]
// row index: integer
// row total: integer
// index: change_seq
UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (change:Change) WHERE change.seq > 0 AND
    // include: change/_criteria
  RETURN count(*) AS total
}
RETURN index, total
