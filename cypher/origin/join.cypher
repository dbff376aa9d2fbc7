// Moves the articles of some origins to one other, with why each was in its own, and remembers when and because of which article that happened.
// mode: write
// param ids: string[]
// param into: string
// param articleId: string
// param at: string
// index: origin_id
MATCH (survivor:Origin {id: $into})
UNWIND $ids AS id
MATCH (origin:Origin {id: id})
MERGE (origin)-[joined:JOINED_INTO]->(survivor)
SET joined.at = $at, joined.articleId = $articleId
WITH survivor, origin
MATCH (article:Article)-[from:ORIGINATES_IN]->(origin)
MERGE (article)-[to:ORIGINATES_IN]->(survivor)
SET to = properties(from)
DELETE from
