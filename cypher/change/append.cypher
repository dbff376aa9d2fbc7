// Enters a change at the end of the history, whose lock must be held, with a mark for each thing that it touches.
// mode: write
// param change: ChangeNode
// param touched: string[]
// index: change_head_id
MATCH (head:ChangeHead {id: 'changes'})
SET head.seq = $change.seq, head.hash = $change.hash, head.at = $change.at
CREATE (change:Change)
SET change = $change
WITH change
OPTIONAL MATCH (undone:Change {id: change.undoes})
FOREACH (one IN CASE WHEN undone IS NULL THEN [] ELSE [undone] END | CREATE (change)-[:UNDOES]->(one))
WITH change
UNWIND $touched AS id
CREATE (change)-[:TOUCHES]->(:Touch {targetId: id, seq: change.seq})
