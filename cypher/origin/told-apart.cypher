// Which of these articles and the articles of these origins belong to different reporting, as a person said: each pair of an article and an origin.
// mode: read
// param articleId: string
// param originIds: string[]
// row originId: string
// row apartFromId: string
// index: article_id, origin_id
CALL () {
  MATCH (:Article {id: $articleId})-[:NOT_SAME_ORIGIN_AS]-(:Article)-[:ORIGINATES_IN]->(origin:Origin)
  RETURN origin.id AS originId, $articleId AS apartFromId
  UNION
  UNWIND $originIds AS id
  MATCH (one:Origin {id: id})<-[:ORIGINATES_IN]-(:Article)-[:NOT_SAME_ORIGIN_AS]-(:Article)-[:ORIGINATES_IN]->(other:Origin)
  WHERE one <> other
  RETURN one.id AS originId, other.id AS apartFromId
}
RETURN originId, apartFromId
