// Makes these nodes, and says where Neo4j keeps each.
// mode: write
// param nodes: { label: string, properties: alterations }[]
// row at: integer
// row element: string
UNWIND range(0, size($nodes) - 1) AS at
WITH at, $nodes[at] AS row
CREATE (node:$(row.label))
SET node = row.properties
RETURN at, elementId(node) AS element
