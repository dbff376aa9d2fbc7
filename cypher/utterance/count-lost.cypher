// How many articles carried each of these utterances in a text that was replaced, and do so no more.
// mode: read
// param ids: string[]
// row id: string
// row total: integer
// index: utterance_id
UNWIND $ids AS id
MATCH (utterance:Utterance {id: id})
CALL (utterance) {
  MATCH (utterance)<-[:INSTANCE_OF]-(:Quote {standing: 'SUPERSEDED'})-[:QUOTED_IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
  WITH DISTINCT utterance, article
  WHERE NOT EXISTS {
    MATCH (utterance)<-[:INSTANCE_OF]-(:Quote {standing: 'CURRENT'})-[:QUOTED_IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(article)
  }
  RETURN count(article) AS total
}
RETURN id, total
