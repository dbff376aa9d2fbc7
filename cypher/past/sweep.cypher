// Removes those of these nodes on which nothing hangs, unless the history names them until a place in it.
// mode: write
// param seq: integer
// param outletIds: string[]
// param originIds: string[]
// param speakerIds: string[]
// param utteranceIds: string[]
// param claimIds: string[]
// index: outlet_id, origin_id, speaker_id, utterance_id, claim_id, touch_order
CALL () {
  UNWIND $outletIds AS id
  MATCH (node:Outlet {id: id}) WHERE NOT EXISTS { (node)<-[:PUBLISHED_BY]-() }
  RETURN node
  UNION
  UNWIND $originIds AS id
  MATCH (node:Origin {id: id}) WHERE NOT EXISTS { (node)<-[:ORIGINATES_IN]-() } AND NOT EXISTS { (node)-[:JOINED_INTO]->() }
  RETURN node
  UNION
  UNWIND $speakerIds AS id
  MATCH (node:Speaker {id: id}) WHERE NOT EXISTS { (node)<-[:ATTRIBUTED_TO|MADE_BY]-() }
  RETURN node
  UNION
  UNWIND $utteranceIds AS id
  MATCH (node:Utterance {id: id}) WHERE NOT EXISTS { (node)<-[:INSTANCE_OF]-() }
  RETURN node
  UNION
  UNWIND $claimIds AS id
  MATCH (node:Claim {id: id}) WHERE NOT EXISTS { (node)<-[:ABOUT]-() }
  RETURN node
}
WITH node WHERE NOT EXISTS { MATCH (touch:Touch {targetId: node.id}) WHERE touch.seq <= $seq }
DETACH DELETE node
