// The utterances and claims whose counts rest on these nodes: themselves, through quotes and assertions, and all that an article's texts carry.
// mode: read
// param refs: NodeRef[]
// row utteranceIds: string[]
// row claimIds: string[]
// index: article_id, snapshot_id, utterance_id, quote_id, attribution_id, claim_id, assertion_id
UNWIND $refs AS ref
CALL (ref) {
  WITH ref WHERE ref.label = 'Utterance' MATCH (utterance:Utterance {id: ref.id}) RETURN utterance.id AS utteranceId, null AS claimId
  UNION ALL
  WITH ref WHERE ref.label = 'Claim' MATCH (claim:Claim {id: ref.id}) RETURN null AS utteranceId, claim.id AS claimId
  UNION ALL
  WITH ref WHERE ref.label = 'Assertion' MATCH (:Assertion {id: ref.id})-[:ABOUT]->(claim:Claim) RETURN null AS utteranceId, claim.id AS claimId
  UNION ALL
  WITH ref WHERE ref.label = 'Quote' MATCH (:Quote {id: ref.id})-[:INSTANCE_OF]->(utterance:Utterance) RETURN utterance.id AS utteranceId, null AS claimId
  UNION ALL
  WITH ref WHERE ref.label = 'Quote' MATCH (:Quote {id: ref.id})<-[:EXPRESSED_BY]-(:Assertion)-[:ABOUT]->(claim:Claim) RETURN null AS utteranceId, claim.id AS claimId
  UNION ALL
  WITH ref WHERE ref.label = 'Attribution' MATCH (:Attribution {id: ref.id})<-[:HAS_ATTRIBUTION]-(:Quote)<-[:EXPRESSED_BY]-(:Assertion)-[:ABOUT]->(claim:Claim) RETURN null AS utteranceId, claim.id AS claimId
  UNION ALL
  WITH ref WHERE ref.label = 'Snapshot' MATCH (:Snapshot {id: ref.id})<-[:QUOTED_IN]-(:Quote)-[:INSTANCE_OF]->(utterance:Utterance) RETURN utterance.id AS utteranceId, null AS claimId
  UNION ALL
  WITH ref WHERE ref.label = 'Snapshot' MATCH (:Snapshot {id: ref.id})<-[:MADE_IN]-(:Assertion)-[:ABOUT]->(claim:Claim) RETURN null AS utteranceId, claim.id AS claimId
  UNION ALL
  WITH ref WHERE ref.label = 'Article' MATCH (:Article {id: ref.id})-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(:Quote)-[:INSTANCE_OF]->(utterance:Utterance) RETURN utterance.id AS utteranceId, null AS claimId
  UNION ALL
  WITH ref WHERE ref.label = 'Article' MATCH (:Article {id: ref.id})-[:HAS_SNAPSHOT]->(:Snapshot)<-[:MADE_IN]-(:Assertion)-[:ABOUT]->(claim:Claim) RETURN null AS utteranceId, claim.id AS claimId
}
RETURN collect(DISTINCT utteranceId) AS utteranceIds, collect(DISTINCT claimId) AS claimIds
