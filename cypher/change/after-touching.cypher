// The changes after one that touch any of these, the latest first.
// mode: read
// param targetIds: string[]
// param seq: integer
// param limit: integer
// row change: ChangeNode
// index: touch_order
UNWIND $targetIds AS targetId
MATCH (touch:Touch {targetId: targetId})<-[:TOUCHES]-(change:Change)
WHERE touch.seq > $seq
WITH DISTINCT change ORDER BY change.seq DESC LIMIT $limit
RETURN
// include: change/_row
