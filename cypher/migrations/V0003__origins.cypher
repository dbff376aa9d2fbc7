// What articles with a common origin have in common: runs of words, addresses. Two writers that need the same one take turns on its node.
CREATE CONSTRAINT origin_key IF NOT EXISTS FOR (key:OriginKey) REQUIRE key.key IS UNIQUE;

// What a snapshot is compared by. Apart from it, or its dozens of keys would slow down whatever walks over the snapshot.
CREATE CONSTRAINT narration_id IF NOT EXISTS FOR (narration:Narration) REQUIRE narration.id IS UNIQUE;

// Articles from before origins were told apart: each is its own, until one of its texts is read again.
MATCH (article:Article) WHERE NOT EXISTS { (article)-[:ORIGINATES_IN]->() }
CALL (article) {
  MERGE (origin:Origin {id: replace(article.id, 'article_', 'origin_')})
  ON CREATE SET origin.kind = 'OUTLET'
  MERGE (article)-[in:ORIGINATES_IN]->(origin)
  SET in.basis = 'NONE_FOUND', in.score = 1.0, in.reason = 'It was read before origins were told apart.'
} IN TRANSACTIONS OF 10000 ROWS;

MATCH (utterance:Utterance) WHERE utterance.originCount IS NULL
CALL (utterance) { SET utterance.originCount = utterance.articleCount } IN TRANSACTIONS OF 10000 ROWS;

// The words of each instance. Of old ones only whole quotations are known: in mixed speech the reporter's words are among them.
MATCH (quote:Quote)-[instance:INSTANCE_OF]->(utterance:Utterance) WHERE instance.text IS NULL
CALL (quote, instance, utterance) {
  SET instance.text = CASE WHEN quote.kind = 'DIRECT' THEN quote.exact ELSE utterance.text END,
    instance.normalized = utterance.normalized
} IN TRANSACTIONS OF 10000 ROWS;
