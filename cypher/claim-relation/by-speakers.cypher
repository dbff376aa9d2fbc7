// Where each of these speakers contradicts themselves, by relations that nobody rejected: the surest first.
// mode: read
// param ids: string[]
// param limit: integer
// row speakerId: string
// row relation: ClaimRelationNode
// index: speaker_id
UNWIND $ids AS id
MATCH (speaker:Speaker {id: id})
CALL (speaker) {
  MATCH (speaker)<-[:MADE_BY]-(first:Assertion)-[:ABOUT]->(:Claim)-[relation:CONTRADICTS]->(:Claim)<-[:ABOUT]-(second:Assertion)-[:MADE_BY]->(speaker)
  WHERE relation.state <> 'REJECTED' AND first.state <> 'REJECTED' AND second.state <> 'REJECTED'
    AND first.retracted IS NULL AND second.retracted IS NULL
    // One claim: the speaker says it and denies it. Two claims: the speaker says both, or denies both.
    AND ((first.stance = 'DENIES') <> (second.stance = 'DENIES')) = (startNode(relation) = endNode(relation))
  WITH DISTINCT relation ORDER BY relation.score DESC, relation.id LIMIT $limit
  RETURN relation
}
RETURN speaker.id AS speakerId,
// include: claim-relation/_row
