// What waits for a person, best worth looking at first, after a worth and id: the weight of the reason times how sure the program is.
// mode: read
// param reasons: QueueReason[]
// param afterWorth: float
// param afterId: string
// param limit: integer
// row reason: QueueReason
// row worth: float
// row id: string
// index: review_state, contradicts_queue, attribution_queue, corroborates_queue, refines_queue, updates_queue
CALL () {
  MATCH (review:Review)
  WHERE review.state IN ['PUBLISHED', 'DISPUTED'] AND review.id IS NOT NULL AND 'TEXT_REPLACED' IN $reasons
    AND (1.0 < $afterWorth OR 1.0 = $afterWorth AND review.id < $afterId)
    AND
    // include: review/_text-replaced
  WITH review ORDER BY review.id DESC LIMIT $limit
  RETURN 'TEXT_REPLACED' AS reason, 1.0 AS worth, review.id AS id
  // Below, the bound of each seek is an empty range where the reason is not asked for, and a little above the mark where it is:
  // a product and a quotient are rounded each in its own way. The exact bound follows it.
  UNION ALL
  MATCH (:Claim)-[item:CONTRADICTS]->(:Claim)
  WHERE item.state = 'SUGGESTED' AND item.score <= CASE WHEN 'POSSIBLE_CONFLICT' IN $reasons THEN $afterWorth / 0.9 + 0.000001 ELSE -1 END
    AND item.id IS NOT NULL
    AND (0.9 * item.score < $afterWorth OR 0.9 * item.score = $afterWorth AND item.id < $afterId)
    AND NOT EXISTS { MATCH (review:Review {relationId: item.id}) WHERE review.state IN ['IN_REVIEW', 'PUBLISHED', 'DISPUTED'] }
  WITH item ORDER BY item.state DESC, item.score DESC, item.id DESC LIMIT $limit
  RETURN 'POSSIBLE_CONFLICT' AS reason, 0.9 * item.score AS worth, item.id AS id
  UNION ALL
  MATCH (item:Attribution)
  WHERE item.state = 'SUGGESTED' AND item.confidence <= CASE WHEN 'UNSURE_ATTRIBUTION' IN $reasons THEN $afterWorth / 0.7 + 0.000001 ELSE -1 END
    AND item.id IS NOT NULL
    AND (0.7 * item.confidence < $afterWorth OR 0.7 * item.confidence = $afterWorth AND item.id < $afterId)
    AND EXISTS { MATCH (item)<-[:HAS_ATTRIBUTION]-(quote:Quote) WHERE quote.standing = 'CURRENT' }
    AND NOT EXISTS { MATCH (item)<-[:REVIEWS]-(review:Review) WHERE review.state IN ['IN_REVIEW', 'PUBLISHED', 'DISPUTED'] }
  WITH item ORDER BY item.state DESC, item.confidence DESC, item.id DESC LIMIT $limit
  RETURN 'UNSURE_ATTRIBUTION' AS reason, 0.7 * item.confidence AS worth, item.id AS id
  UNION ALL
  MATCH (item:Attribution)
  WHERE item.state = 'AMBIGUOUS' AND item.confidence <= CASE WHEN 'UNSURE_ATTRIBUTION' IN $reasons THEN $afterWorth / 0.7 + 0.000001 ELSE -1 END
    AND item.id IS NOT NULL
    AND (0.7 * item.confidence < $afterWorth OR 0.7 * item.confidence = $afterWorth AND item.id < $afterId)
    AND EXISTS { MATCH (item)<-[:HAS_ATTRIBUTION]-(quote:Quote) WHERE quote.standing = 'CURRENT' }
    AND NOT EXISTS { MATCH (item)<-[:REVIEWS]-(review:Review) WHERE review.state IN ['IN_REVIEW', 'PUBLISHED', 'DISPUTED'] }
  WITH item ORDER BY item.state DESC, item.confidence DESC, item.id DESC LIMIT $limit
  RETURN 'UNSURE_ATTRIBUTION' AS reason, 0.7 * item.confidence AS worth, item.id AS id
  UNION ALL
  MATCH (:Claim)-[item:CORROBORATES]->(:Claim)
  WHERE item.state = 'SUGGESTED' AND item.score <= CASE WHEN 'SUGGESTED_RELATION' IN $reasons THEN $afterWorth / 0.5 + 0.000001 ELSE -1 END
    AND item.id IS NOT NULL
    AND (0.5 * item.score < $afterWorth OR 0.5 * item.score = $afterWorth AND item.id < $afterId)
    AND NOT EXISTS { MATCH (review:Review {relationId: item.id}) WHERE review.state IN ['IN_REVIEW', 'PUBLISHED', 'DISPUTED'] }
  WITH item ORDER BY item.state DESC, item.score DESC, item.id DESC LIMIT $limit
  RETURN 'SUGGESTED_RELATION' AS reason, 0.5 * item.score AS worth, item.id AS id
  UNION ALL
  MATCH (:Claim)-[item:REFINES]->(:Claim)
  WHERE item.state = 'SUGGESTED' AND item.score <= CASE WHEN 'SUGGESTED_RELATION' IN $reasons THEN $afterWorth / 0.5 + 0.000001 ELSE -1 END
    AND item.id IS NOT NULL
    AND (0.5 * item.score < $afterWorth OR 0.5 * item.score = $afterWorth AND item.id < $afterId)
    AND NOT EXISTS { MATCH (review:Review {relationId: item.id}) WHERE review.state IN ['IN_REVIEW', 'PUBLISHED', 'DISPUTED'] }
  WITH item ORDER BY item.state DESC, item.score DESC, item.id DESC LIMIT $limit
  RETURN 'SUGGESTED_RELATION' AS reason, 0.5 * item.score AS worth, item.id AS id
  UNION ALL
  MATCH (:Claim)-[item:UPDATES]->(:Claim)
  WHERE item.state = 'SUGGESTED' AND item.score <= CASE WHEN 'SUGGESTED_RELATION' IN $reasons THEN $afterWorth / 0.5 + 0.000001 ELSE -1 END
    AND item.id IS NOT NULL
    AND (0.5 * item.score < $afterWorth OR 0.5 * item.score = $afterWorth AND item.id < $afterId)
    AND NOT EXISTS { MATCH (review:Review {relationId: item.id}) WHERE review.state IN ['IN_REVIEW', 'PUBLISHED', 'DISPUTED'] }
  WITH item ORDER BY item.state DESC, item.score DESC, item.id DESC LIMIT $limit
  RETURN 'SUGGESTED_RELATION' AS reason, 0.5 * item.score AS worth, item.id AS id
}
RETURN reason, worth, id ORDER BY worth DESC, id DESC LIMIT $limit
