// What a filter asks of a review.
($states IS NULL OR review.state IN $states)
  AND ($targetType IS NULL OR review.targetType = $targetType)
  AND ($reviewerId IS NULL OR review.reviewerId = $reviewerId)
  AND ($verdictClass IS NULL OR review.verdictClass = $verdictClass)
