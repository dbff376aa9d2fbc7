// A review as stores give it.
review {
  .id, .version, .targetType, .state, .verdict, .verdictLabel, .verdictClass, .rationale, .evidence, .reviewerId, .reviewerName, .editorIds,
  .createdAt, .updatedAt, .publishedById, .publishedByName, .publishedAt, .movedById, .movedByName, .movedAt, .reason,
  .copiedFromId, .targetBefore, .claimReview,
  targetId: coalesce(review.relationId, head(COLLECT { MATCH (review)-[:REVIEWS]->(target) RETURN target.id LIMIT 1 })),
  textReplaced:
    // include: review/_text-replaced
} AS review
