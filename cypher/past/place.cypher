// The place in the history of the last entry that was made until a moment; no row where none was.
// mode: read
// param moment: string
// row seq: integer
// index: change_time
MATCH (change:Change) WHERE change.at <= $moment AND change.seq IS NOT NULL
WITH change ORDER BY change.at DESC, change.seq DESC LIMIT 1
RETURN change.seq AS seq
