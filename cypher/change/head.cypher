// What the history says its last entry is, and how many entries there are.
// mode: read
// row seq: integer
// row hash: string?
// row total: integer
// index: change_head_id
OPTIONAL MATCH (head:ChangeHead {id: 'changes'})
RETURN coalesce(head.seq, 0) AS seq, head.hash AS hash, COUNT { (:Change) } AS total
