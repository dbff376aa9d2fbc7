// The reviews of these quotes, attributions, claims and relations, the latest opened first; those of the quotes that were carried on into a quote are its own.
// mode: read
// param ids: string[]
// row askedId: string
// row review: ReviewNode
// index: quote_id, quote_continued, attribution_id, claim_id, review_relation
UNWIND $ids AS askedId
CALL (askedId) {
  MATCH (:Quote {id: askedId})<-[:REVIEWS]-(review:Review)
  RETURN review
  UNION
  MATCH (:Quote {continuedById: askedId})<-[:REVIEWS]-(review:Review)
  RETURN review
  UNION
  MATCH (:Attribution {id: askedId})<-[:REVIEWS]-(review:Review)
  RETURN review
  UNION
  MATCH (attribution:Attribution {id: askedId})<-[:HAS_ATTRIBUTION]-(quote:Quote)
  MATCH (older:Quote {continuedById: quote.id})-[:HAS_ATTRIBUTION]->(before:Attribution)<-[:REVIEWS]-(review:Review)
  WHERE before.hop = attribution.hop
  RETURN review
  UNION
  MATCH (:Claim {id: askedId})<-[:REVIEWS]-(review:Review)
  WHERE review.relationId IS NULL
  RETURN review
  UNION
  MATCH (review:Review {relationId: askedId})
  RETURN review
}
WITH askedId, review ORDER BY review.createdAt DESC, review.id DESC
RETURN askedId,
// include: review/_row
