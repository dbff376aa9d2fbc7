// How many speakers there are, without those that were merged into others, from Neo4j's own counts.
// mode: read
// row total: integer
// allow: CartesianProduct because each side is one row
CALL () { MATCH (speaker:Speaker) RETURN count(speaker) AS stored }
CALL () { MATCH (:Speaker)-[merged:SAME_AS]->() RETURN count(merged) AS merged }
RETURN stored - merged AS total
