// Which of these speakers were told apart by a person.
// mode: read
// param ids: string[]
// row oneId: string
// row otherId: string
// index: speaker_id
UNWIND $ids AS id
MATCH (one:Speaker {id: id})-[:NOT_SAME_AS]->(other:Speaker)
WHERE other.id IN $ids
RETURN one.id AS oneId, other.id AS otherId
