// Removes these relationships.
// mode: write
// param elements: string[]
UNWIND $elements AS element
MATCH ()-[relationship]->() WHERE elementId(relationship) = element
DELETE relationship
