// Removes these nodes, which nothing is joined to any more.
// mode: write
// param elements: string[]
UNWIND $elements AS element
MATCH (node) WHERE elementId(node) = element
DELETE node
