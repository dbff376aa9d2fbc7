// All properties of these nodes, and the number of relationships that they have.
// mode: read
// param elements: string[]
// row element: string
// row properties: properties
// row degree: integer
UNWIND $elements AS element
MATCH (node) WHERE elementId(node) = element
RETURN element, properties(node) AS properties, COUNT { (node)--() } AS degree
