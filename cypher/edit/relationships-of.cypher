// Every relationship of a node that joins it to a node that has a name of its own, with both ends and all properties.
// mode: read
// param element: string
// row type: string
// row from: NodeRef
// row to: NodeRef
// row properties: properties
MATCH (node) WHERE elementId(node) = $element
MATCH (node)-[relationship]-()
WITH DISTINCT relationship, startNode(relationship) AS source, endNode(relationship) AS target
WHERE coalesce(source.id, source.key) IS NOT NULL AND coalesce(target.id, target.key) IS NOT NULL
WITH type(relationship) AS type, properties(relationship) AS properties,
  {label: labels(source)[0], id: coalesce(source.id, source.key)} AS from,
  {label: labels(target)[0], id: coalesce(target.id, target.key)} AS to
RETURN type, from, to, properties ORDER BY type, from.id, to.id
