// Where Neo4j keeps the relationships of a type between two nodes, with all their properties.
// mode: read
// param ends: { type: string, from: string, to: string }[]
// row at: integer
// row element: string
// row properties: properties
// allow: CartesianProduct because each side is one node for each row, found by its element
UNWIND range(0, size($ends) - 1) AS at
WITH at, $ends[at] AS row
MATCH (source) WHERE elementId(source) = row.from
MATCH (target) WHERE elementId(target) = row.to
// OPTIONAL, so that both ends come first, and neither is walked from over all that it is joined to.
OPTIONAL MATCH (source)-[relationship]->(target) WHERE type(relationship) = row.type
WITH at, relationship WHERE relationship IS NOT NULL
RETURN at, elementId(relationship) AS element, properties(relationship) AS properties
