// The texts of other articles that share the most of these keys, at most so many of one origin; of a key that many have, only some are looked at.
// mode: read
// param articleId: string
// param keys: string[]
// param perKey: integer
// param perOrigin: integer
// param limit: integer
// row candidate: OriginCandidateNode
// index: origin_key
UNWIND $keys AS key
CALL (key) {
  MATCH (:OriginKey {key: key})<-[:HAS_ORIGIN_KEY]-(narration:Narration)
  RETURN narration LIMIT $perKey
}
WITH narration, sum(CASE WHEN key STARTS WITH 'url:' THEN size($keys) ELSE 1 END) AS shared ORDER BY shared DESC, narration.id LIMIT 5 * $limit
MATCH (narration)<-[:HAS_NARRATION]-(:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
WHERE article.id <> $articleId
OPTIONAL MATCH (article)-[:ORIGINATES_IN]->(origin:Origin)
WITH origin, narration, article, shared ORDER BY shared DESC, narration.id
WITH origin, collect({narration: narration, article: article, shared: shared})[..$perOrigin] AS best
UNWIND best AS one
WITH one.narration AS narration, one.article AS article, one.shared AS shared ORDER BY shared DESC, narration.id LIMIT $limit
RETURN {
  articleId: article.id, title: article.title, canonicalUrl: article.canonicalUrl,
  outletName: head(COLLECT { MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet) RETURN outlet.name LIMIT 1 }),
  outletDomain: head(COLLECT { MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet) RETURN outlet.domain LIMIT 1 }),
  shingles: coalesce(narration.shingles, []), creditKinds: coalesce(narration.creditKinds, []),
  creditSources: coalesce(narration.creditSources, []), creditUrls: coalesce(narration.creditUrls, [])
} AS candidate
