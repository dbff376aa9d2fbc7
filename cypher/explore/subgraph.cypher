// Of these nodes: how many relationships each has in all, and those that lead from it to another of them.
// mode: read
// param ids: string[]
// row id: string
// row degree: integer
// row edges: EdgeNode[]
// index: outlet_id, article_id, snapshot_id, speaker_id, quote_id, attribution_id, utterance_id, origin_id, claim_id, assertion_id
UNWIND $ids AS id
MATCH (node:Outlet|Article|Snapshot|Speaker|Quote|Attribution|Utterance|Origin|Claim|Assertion {id: id})
RETURN node.id AS id,
    COUNT { (node)-[:PUBLISHED_BY]-() } +
    COUNT { (node)-[:HAS_SNAPSHOT]-() } +
    COUNT { (node)-[:REVISION_OF]-() } +
    COUNT { (node)-[:QUOTED_IN]-() } +
    COUNT { (node)-[:HAS_ATTRIBUTION]-() } +
    COUNT { (node)-[:ATTRIBUTED_TO]-() } +
    COUNT { (node)-[:INSTANCE_OF]-() } +
    COUNT { (node)-[:ORIGINATES_IN]-() } +
    COUNT { (node)-[:MADE_IN]-() } +
    COUNT { (node)-[:EXPRESSED_BY]-() } +
    COUNT { (node)-[:MADE_BY]-() } +
    COUNT { (node)-[:ABOUT]-() } +
    COUNT { (node)-[:CORROBORATES]-() } +
    COUNT { (node)-[:CONTRADICTS]-() } +
    COUNT { (node)-[:REFINES]-() } +
    COUNT { (node)-[:UPDATES]-() } AS degree,
  COLLECT {
    MATCH (node)-[edge:PUBLISHED_BY|HAS_SNAPSHOT|REVISION_OF|QUOTED_IN|HAS_ATTRIBUTION|ATTRIBUTED_TO|INSTANCE_OF|ORIGINATES_IN|MADE_IN|EXPRESSED_BY|MADE_BY|ABOUT|CORROBORATES|CONTRADICTS|REFINES|UPDATES]->(other) WHERE other.id IN $ids
    RETURN
      // include: explore/_edge
  } AS edges
