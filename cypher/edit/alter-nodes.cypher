// Sets these properties of these nodes, and removes those that are null.
// mode: write
// param nodes: { element: string, properties: alterations }[]
UNWIND $nodes AS row
MATCH (node) WHERE elementId(node) = row.element
SET node += row.properties
