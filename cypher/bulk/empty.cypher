// Removes some nodes, with all that leads to them, and says how many; what migrating stands on stays.
// mode: write
// param limit: integer
// row removed: integer
// allow: AllNodesScan because every node is to go, whatever its label
MATCH (node)
WHERE NOT node:Migration AND NOT node:MigrationLock
WITH node LIMIT $limit
DETACH DELETE node
RETURN count(*) AS removed
