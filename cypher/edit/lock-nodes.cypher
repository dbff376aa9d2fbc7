// Takes the write lock of these nodes until the transaction ends; give them always in one order.
// mode: write
// param elements: string[]
UNWIND $elements AS element
MATCH (node) WHERE elementId(node) = element
SET node.locked = true
REMOVE node.locked
