// Counts the articles that carry each of these utterances.
// mode: write
// param ids: string[]
// index: utterance_id
UNWIND $ids AS id
MATCH (utterance:Utterance {id: id})
SET utterance.articleCount = COUNT {
  MATCH (utterance)<-[:INSTANCE_OF]-(:Quote)-[:QUOTED_IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
  RETURN DISTINCT article
}
