// Takes the lock of the end of the history until the transaction ends, and gives the entry that the next one follows; take it last.
// mode: write
// row seq: integer
// row hash: string?
// row at: string?
// index: change_head_id
MERGE (head:ChangeHead {id: 'changes'})
ON CREATE SET head.seq = 0
SET head.locked = true
REMOVE head.locked
RETURN head.seq AS seq, head.hash AS hash, head.at AS at
