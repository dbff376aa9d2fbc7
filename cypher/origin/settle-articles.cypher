// Says of each article why it is in its origin, by the strongest of its folds: derived, so the order in which articles came does not count.
// mode: write
// param ids: string[]
// index: article_id
UNWIND $ids AS id
MATCH (article:Article {id: id})-[in:ORIGINATES_IN]->(:Origin)
WITH in, head(COLLECT {
  MATCH (article)-[fold:SHARES_ORIGIN_WITH]-(other:Article)
  RETURN fold ORDER BY fold.rank, fold.score DESC, other.id LIMIT 1
}) AS best
SET in.basis = coalesce(best.basis, 'NONE_FOUND'),
  in.score = coalesce(best.score, 1.0),
  in.reason = coalesce(best.reason, 'No other article that was read has the same narration, credit or source.')
