// Claims on which an article of the origin takes a stance.
// mode: read
// param originId: string
// row id: string
// index: origin_id
MATCH (:Origin {id: $originId})<-[:ORIGINATES_IN]-(:Article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:MADE_IN]-(:Assertion)-[:ABOUT]->(claim:Claim)
RETURN DISTINCT claim.id AS id
ORDER BY id
