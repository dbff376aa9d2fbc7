// Whether there is a node with this id.
// mode: read
// param id: string
// row id: string
// index: outlet_id, article_id, snapshot_id, speaker_id, quote_id, attribution_id, utterance_id, origin_id, claim_id, assertion_id
MATCH (node:Outlet|Article|Snapshot|Speaker|Quote|Attribution|Utterance|Origin|Claim|Assertion {id: $id})
RETURN node.id AS id
