// Of what the queue is made of, how much is in a review that is not published, and how much a person decided or a published review is about.
// mode: read
// param reasons: QueueReason[]
// row inReview: integer
// row done: integer
// index: review_state, contradicts_queue, corroborates_queue, refines_queue, updates_queue
CALL () {
  MATCH (review:Review)
  WHERE review.state IN ['SUPERSEDED', 'RETRACTED'] AND review.id IS NOT NULL AND 'TEXT_REPLACED' IN $reasons
    AND
    // include: review/_text-replaced
  RETURN 0 AS inReview, count(review) AS done
  UNION ALL
  // A thing counts once, however many reviews it has.
  MATCH (review:Review)
  WHERE review.state IN ['IN_REVIEW', 'PUBLISHED', 'DISPUTED'] AND review.id IS NOT NULL
    AND (review.targetType = 'ATTRIBUTION' AND 'UNSURE_ATTRIBUTION' IN $reasons
      OR review.targetType = 'RELATION' AND CASE
        WHEN EXISTS { MATCH (review)-[:REVIEWS]->(:Claim)-[item:CONTRADICTS]-() WHERE item.id = review.relationId }
        THEN 'POSSIBLE_CONFLICT'
        ELSE 'SUGGESTED_RELATION'
      END IN $reasons)
  WITH coalesce(review.relationId, head(COLLECT { MATCH (review)-[:REVIEWS]->(target) RETURN target.id LIMIT 1 })) AS target,
    max(CASE review.state WHEN 'IN_REVIEW' THEN 0 ELSE 1 END) AS published
  RETURN count(target) - coalesce(sum(published), 0) AS inReview, coalesce(sum(published), 0) AS done
  UNION ALL
  MATCH (:Claim)-[item:CONTRADICTS]->(:Claim)
  WHERE item.state IN ['CONFIRMED', 'REJECTED'] AND item.score IS NOT NULL AND item.id IS NOT NULL AND 'POSSIBLE_CONFLICT' IN $reasons
    AND NOT EXISTS { MATCH (review:Review {relationId: item.id}) WHERE review.state IN ['IN_REVIEW', 'PUBLISHED', 'DISPUTED'] }
  RETURN 0 AS inReview, count(item) AS done
  UNION ALL
  MATCH (:Claim)-[item:CORROBORATES]->(:Claim)
  WHERE item.state IN ['CONFIRMED', 'REJECTED'] AND item.score IS NOT NULL AND item.id IS NOT NULL AND 'SUGGESTED_RELATION' IN $reasons
    AND NOT EXISTS { MATCH (review:Review {relationId: item.id}) WHERE review.state IN ['IN_REVIEW', 'PUBLISHED', 'DISPUTED'] }
  RETURN 0 AS inReview, count(item) AS done
  UNION ALL
  MATCH (:Claim)-[item:REFINES]->(:Claim)
  WHERE item.state IN ['CONFIRMED', 'REJECTED'] AND item.score IS NOT NULL AND item.id IS NOT NULL AND 'SUGGESTED_RELATION' IN $reasons
    AND NOT EXISTS { MATCH (review:Review {relationId: item.id}) WHERE review.state IN ['IN_REVIEW', 'PUBLISHED', 'DISPUTED'] }
  RETURN 0 AS inReview, count(item) AS done
  UNION ALL
  MATCH (:Claim)-[item:UPDATES]->(:Claim)
  WHERE item.state IN ['CONFIRMED', 'REJECTED'] AND item.score IS NOT NULL AND item.id IS NOT NULL AND 'SUGGESTED_RELATION' IN $reasons
    AND NOT EXISTS { MATCH (review:Review {relationId: item.id}) WHERE review.state IN ['IN_REVIEW', 'PUBLISHED', 'DISPUTED'] }
  RETURN 0 AS inReview, count(item) AS done
}
RETURN sum(inReview) AS inReview, sum(done) AS done
