// The reviews, the latest opened first, after a time and id.
// mode: read
// param states: ReviewState[]?
// param targetType: ReviewTarget?
// param reviewerId: string?
// param verdictClass: VerdictClass?
// param afterAt: string
// param afterId: string
// param limit: integer
// row review: ReviewNode
// index: review_created
MATCH (review:Review)
WHERE review.createdAt <= $afterAt AND review.id IS NOT NULL
  AND (review.createdAt < $afterAt OR review.id < $afterId)
  AND
  // include: review/_criteria
WITH review ORDER BY review.createdAt DESC, review.id DESC LIMIT $limit
RETURN
// include: review/_row
