// Speakers that are one by their Wikidata id.
// mode: read
// param most: integer
// row total: integer
// row examples: string[]
// allow: NodeByLabelScan because all of them are looked at
MATCH (speaker:Speaker) WHERE speaker.wikidataId IS NOT NULL
WITH speaker.wikidataId AS wikidataId, collect(speaker.id) AS ids WHERE size(ids) > 1
UNWIND ids AS id
WITH DISTINCT id ORDER BY id
WITH collect(id) AS ids
RETURN size(ids) AS total, ids[..$most] AS examples
