// The surest passage of each article's newest text on `claim`, for and against it apart.
MATCH (claim)<-[about:ABOUT]-(assertion:Assertion)-[:MADE_IN]->(snapshot:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
WHERE
  // include: assertion/_stands
WITH article, about, assertion, assertion.stance = 'DENIES' AS denies ORDER BY article.id, denies, assertion.confidence DESC, assertion.id
WITH article, denies, head(collect({assertion: assertion, score: about.score})) AS best ORDER BY article.id, denies LIMIT $most
RETURN collect({
  articleId: article.id, sourceId: article.sourceId, denies: denies, score: best.score,
  start: best.assertion.spanStarts[0], end: best.assertion.spanEnds[size(best.assertion.spanEnds) - 1]
}) AS passages
