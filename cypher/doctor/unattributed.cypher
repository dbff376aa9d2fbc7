// Attributions that name nobody though they are more than suggested, or are of no quote.
// mode: read
// param most: integer
// row total: integer
// row examples: string[]
// allow: NodeByLabelScan because all of them are looked at
MATCH (attribution:Attribution)
WHERE NOT EXISTS { (attribution)<-[:HAS_ATTRIBUTION]-(:Quote) }
  OR (NOT EXISTS { (attribution)-[:ATTRIBUTED_TO]->(:Speaker) } AND attribution.state <> 'SUGGESTED')
WITH attribution.id AS id
WITH DISTINCT id ORDER BY id
WITH collect(id) AS ids
RETURN size(ids) AS total, ids[..$most] AS examples
