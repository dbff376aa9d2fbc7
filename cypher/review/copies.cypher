// The reviews that repeat this one and are in the same state as it; by id.
// mode: read
// param id: string
// param limit: integer
// row id: string
// index: review_id, review_copied
MATCH (review:Review {id: $id})
MATCH (copy:Review {copiedFromId: review.id})
WHERE copy.state = review.state
RETURN copy.id AS id ORDER BY id LIMIT $limit
