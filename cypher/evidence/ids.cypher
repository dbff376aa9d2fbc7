// The ids of all that a quote, claim or review rests on: the passages, the texts they stand in, who is taken to have spoken, who published, what people decided, and what was changed of it.
// mode: read
// param id: string
// row ids: string[]
// index: quote_id, claim_id, review_id, touch_order
MATCH (asked:Quote|Claim|Review {id: $id})
WITH asked, [asked] + COLLECT { MATCH (asked)-[:REVIEWS]->(reviewed) RETURN reviewed } AS roots
WITH roots, COLLECT {
  UNWIND roots AS root
  MATCH (root)<-[:EXPRESSED_BY|ABOUT]-(assertion:Assertion)
  RETURN DISTINCT assertion
} AS assertions
WITH assertions, roots + COLLECT {
  UNWIND assertions AS assertion
  MATCH (assertion)-[:EXPRESSED_BY|ABOUT]->(stated)
  RETURN DISTINCT stated
} AS stated
WITH assertions, stated,
  COLLECT {
    UNWIND stated + assertions AS node
    MATCH (node)-[:QUOTED_IN|MADE_IN]->(snapshot:Snapshot)
    RETURN DISTINCT snapshot
  } AS snapshots,
  COLLECT {
    UNWIND stated AS node
    MATCH (node)-[:HAS_ATTRIBUTION|INSTANCE_OF]->(other)
    RETURN DISTINCT other
  } AS said
WITH assertions, stated, snapshots, said,
  COLLECT {
    UNWIND assertions + said AS node
    MATCH (node)-[:ATTRIBUTED_TO|MADE_BY]->(who)
    RETURN DISTINCT who
  } AS sources,
  COLLECT {
    UNWIND snapshots AS snapshot
    MATCH (snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
    RETURN DISTINCT article
  } AS articles
WITH assertions + stated + snapshots + said + sources + articles AS nodes, articles
WITH nodes + COLLECT {
  UNWIND articles AS article
  MATCH (article)-[:PUBLISHED_BY|ORIGINATES_IN]->(other)
  RETURN DISTINCT other
} AS nodes
WITH nodes + COLLECT {
  UNWIND nodes AS node
  MATCH (node)<-[:REVIEWS]-(review:Review)
  RETURN DISTINCT review
} AS nodes
WITH nodes + COLLECT {
  UNWIND nodes AS node
  MATCH (touch:Touch {targetId: node.id})<-[:TOUCHES]-(change:Change)
  WHERE touch.seq > 0
  RETURN DISTINCT change
} AS nodes
UNWIND nodes AS node
RETURN collect(DISTINCT node.id) AS ids
