// Attributions that the lists of a speaker hold in the wrong place, or of the wrong speaker.
// mode: read
// param most: integer
// row total: integer
// row examples: string[]
// allow: NodeByLabelScan because all of them are looked at
MATCH (quote:Quote)-[:HAS_ATTRIBUTION]->(attribution:Attribution)-[to:ATTRIBUTED_TO]->(speaker:Speaker)
WHERE to.orderKey <> quote.orderKey OR to.speakerId <> speaker.id OR to.orderKey IS NULL OR to.speakerId IS NULL
WITH attribution.id AS id
WITH DISTINCT id ORDER BY id
WITH collect(id) AS ids
RETURN size(ids) AS total, ids[..$most] AS examples
