// The reviews with these ids.
// mode: read
// param ids: string[]
// row review: ReviewNode
// index: review_id
UNWIND $ids AS id
MATCH (review:Review {id: id})
RETURN
// include: review/_row
