// How many reviews there are.
// mode: read
// param states: ReviewState[]?
// param targetType: ReviewTarget?
// param reviewerId: string?
// param verdictClass: VerdictClass?
// row total: integer
// index: review_created
MATCH (review:Review)
WHERE review.createdAt >= '' AND review.id IS NOT NULL
  AND
  // include: review/_criteria
RETURN count(review) AS total
