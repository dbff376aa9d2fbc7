// Lets nobody come to the end of a change until the transaction ends: what was begun waits, what is done is done.
// mode: write
// index: change_head_id
MATCH (head:ChangeHead {id: 'changes'})
SET head.locked = true
REMOVE head.locked
