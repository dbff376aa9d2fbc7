// Sets these properties of these relationships, and removes those that are null.
// mode: write
// param relationships: { element: string, properties: alterations }[]
UNWIND $relationships AS row
MATCH ()-[relationship]->() WHERE elementId(relationship) = row.element
SET relationship += row.properties
