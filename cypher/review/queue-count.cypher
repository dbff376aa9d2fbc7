// How many things wait for a person.
// mode: read
// param reasons: QueueReason[]
// row total: integer
// index: review_state, contradicts_queue, attribution_queue, corroborates_queue, refines_queue, updates_queue
CALL () {
  MATCH (review:Review)
  WHERE review.state IN ['PUBLISHED', 'DISPUTED'] AND review.id IS NOT NULL AND 'TEXT_REPLACED' IN $reasons
    AND
    // include: review/_text-replaced
  RETURN count(review) AS waiting
  // Below, the bound of each seek is an empty range where the reason is not asked for.
  UNION ALL
  MATCH (:Claim)-[item:CONTRADICTS]->(:Claim)
  WHERE item.state = 'SUGGESTED' AND item.score >= CASE WHEN 'POSSIBLE_CONFLICT' IN $reasons THEN 0 ELSE 2 END AND item.id IS NOT NULL
    AND NOT EXISTS { MATCH (review:Review {relationId: item.id}) WHERE review.state IN ['IN_REVIEW', 'PUBLISHED', 'DISPUTED'] }
  RETURN count(item) AS waiting
  UNION ALL
  MATCH (item:Attribution)
  WHERE item.state = 'SUGGESTED' AND item.confidence >= CASE WHEN 'UNSURE_ATTRIBUTION' IN $reasons THEN 0 ELSE 2 END AND item.id IS NOT NULL
    AND EXISTS { MATCH (item)<-[:HAS_ATTRIBUTION]-(quote:Quote) WHERE quote.standing = 'CURRENT' }
    AND NOT EXISTS { MATCH (item)<-[:REVIEWS]-(review:Review) WHERE review.state IN ['IN_REVIEW', 'PUBLISHED', 'DISPUTED'] }
  RETURN count(item) AS waiting
  UNION ALL
  MATCH (item:Attribution)
  WHERE item.state = 'AMBIGUOUS' AND item.confidence >= CASE WHEN 'UNSURE_ATTRIBUTION' IN $reasons THEN 0 ELSE 2 END AND item.id IS NOT NULL
    AND EXISTS { MATCH (item)<-[:HAS_ATTRIBUTION]-(quote:Quote) WHERE quote.standing = 'CURRENT' }
    AND NOT EXISTS { MATCH (item)<-[:REVIEWS]-(review:Review) WHERE review.state IN ['IN_REVIEW', 'PUBLISHED', 'DISPUTED'] }
  RETURN count(item) AS waiting
  UNION ALL
  MATCH (:Claim)-[item:CORROBORATES]->(:Claim)
  WHERE item.state = 'SUGGESTED' AND item.score >= CASE WHEN 'SUGGESTED_RELATION' IN $reasons THEN 0 ELSE 2 END AND item.id IS NOT NULL
    AND NOT EXISTS { MATCH (review:Review {relationId: item.id}) WHERE review.state IN ['IN_REVIEW', 'PUBLISHED', 'DISPUTED'] }
  RETURN count(item) AS waiting
  UNION ALL
  MATCH (:Claim)-[item:REFINES]->(:Claim)
  WHERE item.state = 'SUGGESTED' AND item.score >= CASE WHEN 'SUGGESTED_RELATION' IN $reasons THEN 0 ELSE 2 END AND item.id IS NOT NULL
    AND NOT EXISTS { MATCH (review:Review {relationId: item.id}) WHERE review.state IN ['IN_REVIEW', 'PUBLISHED', 'DISPUTED'] }
  RETURN count(item) AS waiting
  UNION ALL
  MATCH (:Claim)-[item:UPDATES]->(:Claim)
  WHERE item.state = 'SUGGESTED' AND item.score >= CASE WHEN 'SUGGESTED_RELATION' IN $reasons THEN 0 ELSE 2 END AND item.id IS NOT NULL
    AND NOT EXISTS { MATCH (review:Review {relationId: item.id}) WHERE review.state IN ['IN_REVIEW', 'PUBLISHED', 'DISPUTED'] }
  RETURN count(item) AS waiting
}
RETURN sum(waiting) AS total
