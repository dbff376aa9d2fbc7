// Makes these relationships.
// mode: write
// param relationships: { type: string, from: string, to: string, properties: alterations }[]
// allow: CartesianProduct because each side is one node for each row, found by its element
UNWIND $relationships AS row
MATCH (source) WHERE elementId(source) = row.from
MATCH (target) WHERE elementId(target) = row.to
CREATE (source)-[relationship:$(row.type)]->(target)
SET relationship = row.properties
