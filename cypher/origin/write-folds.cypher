// Keeps why an article and others are of one origin; where a pair is known already, by the stronger of two reasons.
// mode: write
// param folds: { fromId: string, toId: string, basis: OriginBasis, score: float, reason: string, rank: integer }[]
// index: article_id
// allow: CartesianProduct because each side is one node for each row, found by its id
UNWIND $folds AS row
MATCH (one:Article {id: row.fromId})
MATCH (other:Article {id: row.toId})
MERGE (one)-[fold:SHARES_ORIGIN_WITH]->(other)
WITH fold, row
WHERE fold.rank IS NULL OR row.rank < fold.rank OR (row.rank = fold.rank AND row.score > fold.score)
SET fold.basis = row.basis, fold.score = row.score, fold.reason = row.reason, fold.rank = row.rank
