// For each relationship type and direction of a node: exactly how many neighbors, and some of their ids.
// mode: read
// param id: string
// param types: string[]
// param limit: integer
// row type: string
// row direction: string
// row total: integer
// row neighborIds: string[]
// index: outlet_id, article_id, snapshot_id, speaker_id, quote_id, attribution_id, utterance_id, origin_id, claim_id, assertion_id
MATCH (center:Outlet|Article|Snapshot|Speaker|Quote|Attribution|Utterance|Origin|Claim|Assertion {id: $id})
CALL (center) {
  WITH center WHERE 'PUBLISHED_BY' IN $types
  RETURN 'PUBLISHED_BY' AS type, 'OUT' AS direction, COUNT { (center)-[:PUBLISHED_BY]->() } AS total,
    COLLECT { MATCH (center)-[:PUBLISHED_BY]->(neighbor) RETURN neighbor.id LIMIT $limit } AS neighborIds
  UNION ALL
  WITH center WHERE 'PUBLISHED_BY' IN $types
  RETURN 'PUBLISHED_BY' AS type, 'IN' AS direction, COUNT { (center)<-[:PUBLISHED_BY]-() } AS total,
    COLLECT { MATCH (center)<-[:PUBLISHED_BY]-(neighbor) RETURN neighbor.id LIMIT $limit } AS neighborIds
  UNION ALL
  WITH center WHERE 'HAS_SNAPSHOT' IN $types
  RETURN 'HAS_SNAPSHOT' AS type, 'OUT' AS direction, COUNT { (center)-[:HAS_SNAPSHOT]->() } AS total,
    COLLECT { MATCH (center)-[:HAS_SNAPSHOT]->(neighbor) RETURN neighbor.id LIMIT $limit } AS neighborIds
  UNION ALL
  WITH center WHERE 'HAS_SNAPSHOT' IN $types
  RETURN 'HAS_SNAPSHOT' AS type, 'IN' AS direction, COUNT { (center)<-[:HAS_SNAPSHOT]-() } AS total,
    COLLECT { MATCH (center)<-[:HAS_SNAPSHOT]-(neighbor) RETURN neighbor.id LIMIT $limit } AS neighborIds
  UNION ALL
  WITH center WHERE 'REVISION_OF' IN $types
  RETURN 'REVISION_OF' AS type, 'OUT' AS direction, COUNT { (center)-[:REVISION_OF]->() } AS total,
    COLLECT { MATCH (center)-[:REVISION_OF]->(neighbor) RETURN neighbor.id LIMIT $limit } AS neighborIds
  UNION ALL
  WITH center WHERE 'REVISION_OF' IN $types
  RETURN 'REVISION_OF' AS type, 'IN' AS direction, COUNT { (center)<-[:REVISION_OF]-() } AS total,
    COLLECT { MATCH (center)<-[:REVISION_OF]-(neighbor) RETURN neighbor.id LIMIT $limit } AS neighborIds
  UNION ALL
  WITH center WHERE 'QUOTED_IN' IN $types
  RETURN 'QUOTED_IN' AS type, 'OUT' AS direction, COUNT { (center)-[:QUOTED_IN]->() } AS total,
    COLLECT { MATCH (center)-[:QUOTED_IN]->(neighbor) RETURN neighbor.id LIMIT $limit } AS neighborIds
  UNION ALL
  WITH center WHERE 'QUOTED_IN' IN $types
  RETURN 'QUOTED_IN' AS type, 'IN' AS direction, COUNT { (center)<-[:QUOTED_IN]-() } AS total,
    COLLECT { MATCH (center)<-[:QUOTED_IN]-(neighbor) RETURN neighbor.id LIMIT $limit } AS neighborIds
  UNION ALL
  WITH center WHERE 'HAS_ATTRIBUTION' IN $types
  RETURN 'HAS_ATTRIBUTION' AS type, 'OUT' AS direction, COUNT { (center)-[:HAS_ATTRIBUTION]->() } AS total,
    COLLECT { MATCH (center)-[:HAS_ATTRIBUTION]->(neighbor) RETURN neighbor.id LIMIT $limit } AS neighborIds
  UNION ALL
  WITH center WHERE 'HAS_ATTRIBUTION' IN $types
  RETURN 'HAS_ATTRIBUTION' AS type, 'IN' AS direction, COUNT { (center)<-[:HAS_ATTRIBUTION]-() } AS total,
    COLLECT { MATCH (center)<-[:HAS_ATTRIBUTION]-(neighbor) RETURN neighbor.id LIMIT $limit } AS neighborIds
  UNION ALL
  WITH center WHERE 'ATTRIBUTED_TO' IN $types
  RETURN 'ATTRIBUTED_TO' AS type, 'OUT' AS direction, COUNT { (center)-[:ATTRIBUTED_TO]->() } AS total,
    COLLECT { MATCH (center)-[:ATTRIBUTED_TO]->(neighbor) RETURN neighbor.id LIMIT $limit } AS neighborIds
  UNION ALL
  WITH center WHERE 'ATTRIBUTED_TO' IN $types
  RETURN 'ATTRIBUTED_TO' AS type, 'IN' AS direction, COUNT { (center)<-[:ATTRIBUTED_TO]-() } AS total,
    COLLECT { MATCH (center)<-[:ATTRIBUTED_TO]-(neighbor) RETURN neighbor.id LIMIT $limit } AS neighborIds
  UNION ALL
  WITH center WHERE 'INSTANCE_OF' IN $types
  RETURN 'INSTANCE_OF' AS type, 'OUT' AS direction, COUNT { (center)-[:INSTANCE_OF]->() } AS total,
    COLLECT { MATCH (center)-[:INSTANCE_OF]->(neighbor) RETURN neighbor.id LIMIT $limit } AS neighborIds
  UNION ALL
  WITH center WHERE 'INSTANCE_OF' IN $types
  RETURN 'INSTANCE_OF' AS type, 'IN' AS direction, COUNT { (center)<-[:INSTANCE_OF]-() } AS total,
    COLLECT { MATCH (center)<-[:INSTANCE_OF]-(neighbor) RETURN neighbor.id LIMIT $limit } AS neighborIds
  UNION ALL
  WITH center WHERE 'ORIGINATES_IN' IN $types
  RETURN 'ORIGINATES_IN' AS type, 'OUT' AS direction, COUNT { (center)-[:ORIGINATES_IN]->() } AS total,
    COLLECT { MATCH (center)-[:ORIGINATES_IN]->(neighbor) RETURN neighbor.id LIMIT $limit } AS neighborIds
  UNION ALL
  WITH center WHERE 'ORIGINATES_IN' IN $types
  RETURN 'ORIGINATES_IN' AS type, 'IN' AS direction, COUNT { (center)<-[:ORIGINATES_IN]-() } AS total,
    COLLECT { MATCH (center)<-[:ORIGINATES_IN]-(neighbor) RETURN neighbor.id LIMIT $limit } AS neighborIds
  UNION ALL
  WITH center WHERE 'MADE_IN' IN $types
  RETURN 'MADE_IN' AS type, 'OUT' AS direction, COUNT { (center)-[:MADE_IN]->() } AS total,
    COLLECT { MATCH (center)-[:MADE_IN]->(neighbor) RETURN neighbor.id LIMIT $limit } AS neighborIds
  UNION ALL
  WITH center WHERE 'MADE_IN' IN $types
  RETURN 'MADE_IN' AS type, 'IN' AS direction, COUNT { (center)<-[:MADE_IN]-() } AS total,
    COLLECT { MATCH (center)<-[:MADE_IN]-(neighbor) RETURN neighbor.id LIMIT $limit } AS neighborIds
  UNION ALL
  WITH center WHERE 'EXPRESSED_BY' IN $types
  RETURN 'EXPRESSED_BY' AS type, 'OUT' AS direction, COUNT { (center)-[:EXPRESSED_BY]->() } AS total,
    COLLECT { MATCH (center)-[:EXPRESSED_BY]->(neighbor) RETURN neighbor.id LIMIT $limit } AS neighborIds
  UNION ALL
  WITH center WHERE 'EXPRESSED_BY' IN $types
  RETURN 'EXPRESSED_BY' AS type, 'IN' AS direction, COUNT { (center)<-[:EXPRESSED_BY]-() } AS total,
    COLLECT { MATCH (center)<-[:EXPRESSED_BY]-(neighbor) RETURN neighbor.id LIMIT $limit } AS neighborIds
  UNION ALL
  WITH center WHERE 'MADE_BY' IN $types
  RETURN 'MADE_BY' AS type, 'OUT' AS direction, COUNT { (center)-[:MADE_BY]->() } AS total,
    COLLECT { MATCH (center)-[:MADE_BY]->(neighbor) RETURN neighbor.id LIMIT $limit } AS neighborIds
  UNION ALL
  WITH center WHERE 'MADE_BY' IN $types
  RETURN 'MADE_BY' AS type, 'IN' AS direction, COUNT { (center)<-[:MADE_BY]-() } AS total,
    COLLECT { MATCH (center)<-[:MADE_BY]-(neighbor) RETURN neighbor.id LIMIT $limit } AS neighborIds
  UNION ALL
  WITH center WHERE 'ABOUT' IN $types
  RETURN 'ABOUT' AS type, 'OUT' AS direction, COUNT { (center)-[:ABOUT]->() } AS total,
    COLLECT { MATCH (center)-[:ABOUT]->(neighbor) RETURN neighbor.id LIMIT $limit } AS neighborIds
  UNION ALL
  WITH center WHERE 'ABOUT' IN $types
  RETURN 'ABOUT' AS type, 'IN' AS direction, COUNT { (center)<-[:ABOUT]-() } AS total,
    COLLECT { MATCH (center)<-[:ABOUT]-(neighbor) RETURN neighbor.id LIMIT $limit } AS neighborIds
  UNION ALL
  WITH center WHERE 'CORROBORATES' IN $types
  RETURN 'CORROBORATES' AS type, 'OUT' AS direction, COUNT { (center)-[:CORROBORATES]->() } AS total,
    COLLECT { MATCH (center)-[:CORROBORATES]->(neighbor) RETURN neighbor.id LIMIT $limit } AS neighborIds
  UNION ALL
  WITH center WHERE 'CORROBORATES' IN $types
  RETURN 'CORROBORATES' AS type, 'IN' AS direction, COUNT { (center)<-[:CORROBORATES]-() } AS total,
    COLLECT { MATCH (center)<-[:CORROBORATES]-(neighbor) RETURN neighbor.id LIMIT $limit } AS neighborIds
  UNION ALL
  WITH center WHERE 'CONTRADICTS' IN $types
  RETURN 'CONTRADICTS' AS type, 'OUT' AS direction, COUNT { (center)-[:CONTRADICTS]->() } AS total,
    COLLECT { MATCH (center)-[:CONTRADICTS]->(neighbor) RETURN neighbor.id LIMIT $limit } AS neighborIds
  UNION ALL
  WITH center WHERE 'CONTRADICTS' IN $types
  RETURN 'CONTRADICTS' AS type, 'IN' AS direction, COUNT { (center)<-[:CONTRADICTS]-() } AS total,
    COLLECT { MATCH (center)<-[:CONTRADICTS]-(neighbor) RETURN neighbor.id LIMIT $limit } AS neighborIds
  UNION ALL
  WITH center WHERE 'REFINES' IN $types
  RETURN 'REFINES' AS type, 'OUT' AS direction, COUNT { (center)-[:REFINES]->() } AS total,
    COLLECT { MATCH (center)-[:REFINES]->(neighbor) RETURN neighbor.id LIMIT $limit } AS neighborIds
  UNION ALL
  WITH center WHERE 'REFINES' IN $types
  RETURN 'REFINES' AS type, 'IN' AS direction, COUNT { (center)<-[:REFINES]-() } AS total,
    COLLECT { MATCH (center)<-[:REFINES]-(neighbor) RETURN neighbor.id LIMIT $limit } AS neighborIds
  UNION ALL
  WITH center WHERE 'UPDATES' IN $types
  RETURN 'UPDATES' AS type, 'OUT' AS direction, COUNT { (center)-[:UPDATES]->() } AS total,
    COLLECT { MATCH (center)-[:UPDATES]->(neighbor) RETURN neighbor.id LIMIT $limit } AS neighborIds
  UNION ALL
  WITH center WHERE 'UPDATES' IN $types
  RETURN 'UPDATES' AS type, 'IN' AS direction, COUNT { (center)<-[:UPDATES]-() } AS total,
    COLLECT { MATCH (center)<-[:UPDATES]-(neighbor) RETURN neighbor.id LIMIT $limit } AS neighborIds
}
RETURN type, direction, total, neighborIds
