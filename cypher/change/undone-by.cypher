// Which changes took these back, as it now stands; a change that is in force is left out. The last that was done to it, or to what undid it, tells.
// mode: read
// param ids: string[]
// row id: string
// row undoneById: string
// index: change_id
UNWIND $ids AS id
MATCH (change:Change {id: id})
CALL (change) {
  MATCH path = (change)<-[:UNDOES*1..]-(last:Change)
  RETURN path ORDER BY last.seq DESC LIMIT 1
}
WITH id, path WHERE length(path) % 2 = 1
RETURN id, nodes(path)[1].id AS undoneById
