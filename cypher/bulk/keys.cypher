// The properties that the nodes of each label are unique by.
// mode: read
// row label: string
// row properties: string[]
SHOW CONSTRAINTS YIELD type, entityType, labelsOrTypes, properties
WHERE type = 'UNIQUENESS' AND entityType = 'NODE'
RETURN labelsOrTypes[0] AS label, properties
