// For each relationship type and direction of a node: exactly how many there are, and some of them.
// mode: read
// param id: string
// param types: string[]
// param limit: integer
// row type: string
// row direction: string
// row total: integer
// row edges: EdgeNode[]
// index: outlet_id, article_id, snapshot_id, speaker_id, quote_id, attribution_id, utterance_id, origin_id, claim_id, assertion_id
MATCH (center:Outlet|Article|Snapshot|Speaker|Quote|Attribution|Utterance|Origin|Claim|Assertion {id: $id})
CALL (center) {
  WITH center WHERE 'PUBLISHED_BY' IN $types
  RETURN 'PUBLISHED_BY' AS type, 'OUT' AS direction, COUNT { (center)-[:PUBLISHED_BY]->() } AS total,
    COLLECT { MATCH (center)-[edge:PUBLISHED_BY]->() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'PUBLISHED_BY' IN $types
  RETURN 'PUBLISHED_BY' AS type, 'IN' AS direction, COUNT { (center)<-[:PUBLISHED_BY]-() } AS total,
    COLLECT { MATCH (center)<-[edge:PUBLISHED_BY]-() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'HAS_SNAPSHOT' IN $types
  RETURN 'HAS_SNAPSHOT' AS type, 'OUT' AS direction, COUNT { (center)-[:HAS_SNAPSHOT]->() } AS total,
    COLLECT { MATCH (center)-[edge:HAS_SNAPSHOT]->() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'HAS_SNAPSHOT' IN $types
  RETURN 'HAS_SNAPSHOT' AS type, 'IN' AS direction, COUNT { (center)<-[:HAS_SNAPSHOT]-() } AS total,
    COLLECT { MATCH (center)<-[edge:HAS_SNAPSHOT]-() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'REVISION_OF' IN $types
  RETURN 'REVISION_OF' AS type, 'OUT' AS direction, COUNT { (center)-[:REVISION_OF]->() } AS total,
    COLLECT { MATCH (center)-[edge:REVISION_OF]->() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'REVISION_OF' IN $types
  RETURN 'REVISION_OF' AS type, 'IN' AS direction, COUNT { (center)<-[:REVISION_OF]-() } AS total,
    COLLECT { MATCH (center)<-[edge:REVISION_OF]-() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'QUOTED_IN' IN $types
  RETURN 'QUOTED_IN' AS type, 'OUT' AS direction, COUNT { (center)-[:QUOTED_IN]->() } AS total,
    COLLECT { MATCH (center)-[edge:QUOTED_IN]->() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'QUOTED_IN' IN $types
  RETURN 'QUOTED_IN' AS type, 'IN' AS direction, COUNT { (center)<-[:QUOTED_IN]-() } AS total,
    COLLECT { MATCH (center)<-[edge:QUOTED_IN]-() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'HAS_ATTRIBUTION' IN $types
  RETURN 'HAS_ATTRIBUTION' AS type, 'OUT' AS direction, COUNT { (center)-[:HAS_ATTRIBUTION]->() } AS total,
    COLLECT { MATCH (center)-[edge:HAS_ATTRIBUTION]->() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'HAS_ATTRIBUTION' IN $types
  RETURN 'HAS_ATTRIBUTION' AS type, 'IN' AS direction, COUNT { (center)<-[:HAS_ATTRIBUTION]-() } AS total,
    COLLECT { MATCH (center)<-[edge:HAS_ATTRIBUTION]-() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'ATTRIBUTED_TO' IN $types
  RETURN 'ATTRIBUTED_TO' AS type, 'OUT' AS direction, COUNT { (center)-[:ATTRIBUTED_TO]->() } AS total,
    COLLECT { MATCH (center)-[edge:ATTRIBUTED_TO]->() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'ATTRIBUTED_TO' IN $types
  RETURN 'ATTRIBUTED_TO' AS type, 'IN' AS direction, COUNT { (center)<-[:ATTRIBUTED_TO]-() } AS total,
    COLLECT { MATCH (center)<-[edge:ATTRIBUTED_TO]-() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'INSTANCE_OF' IN $types
  RETURN 'INSTANCE_OF' AS type, 'OUT' AS direction, COUNT { (center)-[:INSTANCE_OF]->() } AS total,
    COLLECT { MATCH (center)-[edge:INSTANCE_OF]->() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'INSTANCE_OF' IN $types
  RETURN 'INSTANCE_OF' AS type, 'IN' AS direction, COUNT { (center)<-[:INSTANCE_OF]-() } AS total,
    COLLECT { MATCH (center)<-[edge:INSTANCE_OF]-() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'ORIGINATES_IN' IN $types
  RETURN 'ORIGINATES_IN' AS type, 'OUT' AS direction, COUNT { (center)-[:ORIGINATES_IN]->() } AS total,
    COLLECT { MATCH (center)-[edge:ORIGINATES_IN]->() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'ORIGINATES_IN' IN $types
  RETURN 'ORIGINATES_IN' AS type, 'IN' AS direction, COUNT { (center)<-[:ORIGINATES_IN]-() } AS total,
    COLLECT { MATCH (center)<-[edge:ORIGINATES_IN]-() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'MADE_IN' IN $types
  RETURN 'MADE_IN' AS type, 'OUT' AS direction, COUNT { (center)-[:MADE_IN]->() } AS total,
    COLLECT { MATCH (center)-[edge:MADE_IN]->() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'MADE_IN' IN $types
  RETURN 'MADE_IN' AS type, 'IN' AS direction, COUNT { (center)<-[:MADE_IN]-() } AS total,
    COLLECT { MATCH (center)<-[edge:MADE_IN]-() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'EXPRESSED_BY' IN $types
  RETURN 'EXPRESSED_BY' AS type, 'OUT' AS direction, COUNT { (center)-[:EXPRESSED_BY]->() } AS total,
    COLLECT { MATCH (center)-[edge:EXPRESSED_BY]->() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'EXPRESSED_BY' IN $types
  RETURN 'EXPRESSED_BY' AS type, 'IN' AS direction, COUNT { (center)<-[:EXPRESSED_BY]-() } AS total,
    COLLECT { MATCH (center)<-[edge:EXPRESSED_BY]-() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'MADE_BY' IN $types
  RETURN 'MADE_BY' AS type, 'OUT' AS direction, COUNT { (center)-[:MADE_BY]->() } AS total,
    COLLECT { MATCH (center)-[edge:MADE_BY]->() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'MADE_BY' IN $types
  RETURN 'MADE_BY' AS type, 'IN' AS direction, COUNT { (center)<-[:MADE_BY]-() } AS total,
    COLLECT { MATCH (center)<-[edge:MADE_BY]-() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'ABOUT' IN $types
  RETURN 'ABOUT' AS type, 'OUT' AS direction, COUNT { (center)-[:ABOUT]->() } AS total,
    COLLECT { MATCH (center)-[edge:ABOUT]->() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'ABOUT' IN $types
  RETURN 'ABOUT' AS type, 'IN' AS direction, COUNT { (center)<-[:ABOUT]-() } AS total,
    COLLECT { MATCH (center)<-[edge:ABOUT]-() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'CORROBORATES' IN $types
  RETURN 'CORROBORATES' AS type, 'OUT' AS direction, COUNT { (center)-[:CORROBORATES]->() } AS total,
    COLLECT { MATCH (center)-[edge:CORROBORATES]->() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'CORROBORATES' IN $types
  RETURN 'CORROBORATES' AS type, 'IN' AS direction, COUNT { (center)<-[:CORROBORATES]-() } AS total,
    COLLECT { MATCH (center)<-[edge:CORROBORATES]-() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'CONTRADICTS' IN $types
  RETURN 'CONTRADICTS' AS type, 'OUT' AS direction, COUNT { (center)-[:CONTRADICTS]->() } AS total,
    COLLECT { MATCH (center)-[edge:CONTRADICTS]->() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'CONTRADICTS' IN $types
  RETURN 'CONTRADICTS' AS type, 'IN' AS direction, COUNT { (center)<-[:CONTRADICTS]-() } AS total,
    COLLECT { MATCH (center)<-[edge:CONTRADICTS]-() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'REFINES' IN $types
  RETURN 'REFINES' AS type, 'OUT' AS direction, COUNT { (center)-[:REFINES]->() } AS total,
    COLLECT { MATCH (center)-[edge:REFINES]->() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'REFINES' IN $types
  RETURN 'REFINES' AS type, 'IN' AS direction, COUNT { (center)<-[:REFINES]-() } AS total,
    COLLECT { MATCH (center)<-[edge:REFINES]-() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'UPDATES' IN $types
  RETURN 'UPDATES' AS type, 'OUT' AS direction, COUNT { (center)-[:UPDATES]->() } AS total,
    COLLECT { MATCH (center)-[edge:UPDATES]->() RETURN edge LIMIT $limit } AS edges
  UNION ALL
  WITH center WHERE 'UPDATES' IN $types
  RETURN 'UPDATES' AS type, 'IN' AS direction, COUNT { (center)<-[:UPDATES]-() } AS total,
    COLLECT { MATCH (center)<-[edge:UPDATES]-() RETURN edge LIMIT $limit } AS edges
}
RETURN type, direction, total, [edge IN edges |
  // include: explore/_edge
] AS edges
