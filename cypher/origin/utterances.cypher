// The utterances that articles of these origins carry.
// mode: read
// param ids: string[]
// row utteranceId: string
// index: origin_id
UNWIND $ids AS id
MATCH (:Origin {id: id})<-[:ORIGINATES_IN]-(:Article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(:Quote)-[:INSTANCE_OF]->(utterance:Utterance)
RETURN DISTINCT utterance.id AS utteranceId ORDER BY utteranceId
