// The types that relationships have, or once had.
// mode: read
// row type: string
CALL db.relationshipTypes() YIELD relationshipType
RETURN relationshipType AS type
