// Nodes that hang on nothing: snapshots without an article, assertions without a snapshot or claim, utterances that no quote is and no change left so, origins without an article.
// mode: read
// param most: integer
// row total: integer
// row examples: string[]
// allow: NodeByLabelScan because all of them are looked at
CALL () {
  MATCH (snapshot:Snapshot) WHERE NOT EXISTS { (snapshot)<-[:HAS_SNAPSHOT]-(:Article) } RETURN snapshot.id AS id
  UNION ALL
  MATCH (assertion:Assertion) WHERE NOT EXISTS { (assertion)-[:MADE_IN]->(:Snapshot) } OR NOT EXISTS { (assertion)-[:ABOUT]->(:Claim) } RETURN assertion.id AS id
  UNION ALL
  MATCH (utterance:Utterance) WHERE NOT EXISTS { (utterance)<-[:INSTANCE_OF]-(:Quote) } AND NOT EXISTS { MATCH (touch:Touch {targetId: utterance.id}) WHERE touch.seq > 0 } RETURN utterance.id AS id
  UNION ALL
  MATCH (origin:Origin) WHERE NOT EXISTS { (origin)<-[:ORIGINATES_IN]-(:Article) } AND NOT EXISTS { (origin)-[:JOINED_INTO]->(:Origin) } RETURN origin.id AS id
}
WITH DISTINCT id ORDER BY id
WITH collect(id) AS ids
RETURN size(ids) AS total, ids[..$most] AS examples
