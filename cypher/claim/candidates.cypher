// For each wording the claims nearest in meaning and the claims that share most words, a bounded number, each with those who assert it and when.
// mode: read
// param wordings: { embedding: float[], words: string? }[]
// param limit: integer
// param most: integer
// row index: integer
// row similarity: float
// row claim: ClaimNode
// row speakers: string[]
// row publishedOn: string[]
// row assertionIds: string[]
// row passage: string?
// index: claim_text, claim_embedding
UNWIND range(0, size($wordings) - 1) AS index
WITH index, $wordings[index] AS wording
CALL (wording) {
  CALL (wording) {
    CALL db.index.vector.queryNodes('claim_embedding', $limit, wording.embedding) YIELD node
    RETURN node AS claim
    UNION
    WITH wording WHERE wording.words IS NOT NULL
    CALL db.index.fulltext.queryNodes('claim_text', wording.words, {limit: $limit}) YIELD node
    RETURN node AS claim
  }
  WITH claim, wording WHERE claim.mergedIntoId IS NULL
  // Neo4j scales the cosine to 0–1. A claim that a person split off may have no embedding yet.
  RETURN claim, coalesce(2 * vector.similarity.cosine(claim.embedding, wording.embedding) - 1, 0.0) AS similarity
}
CALL (claim) {
  MATCH (claim)<-[:ABOUT]-(assertion:Assertion)-[:MADE_IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
  WITH assertion, article LIMIT $most
  OPTIONAL MATCH (assertion)-[:MADE_BY]->(speaker:Speaker)
  WITH speaker.name AS name, left(article.publishedAt, 10) AS day, assertion.id AS id, assertion.exact AS exact ORDER BY id
  RETURN head(collect(exact)) AS passage, collect(DISTINCT name) AS speakers, collect(DISTINCT day) AS publishedOn, collect(DISTINCT id) AS assertionIds
}
WITH index, similarity, claim, speakers, publishedOn, assertionIds, passage ORDER BY index, similarity DESC, claim.id
RETURN index, similarity, speakers, publishedOn, assertionIds, passage,
// include: claim/_row
