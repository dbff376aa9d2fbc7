// Counts the articles and the origins whose newest texts carry each of these utterances, and takes the best-attested of its wordings: that of most origins, then of most articles, then the longest.
// mode: write
// param ids: string[]
// index: utterance_id
UNWIND $ids AS id
MATCH (utterance:Utterance {id: id})
CALL (utterance) {
  MATCH (utterance)<-[:INSTANCE_OF]-(:Quote {standing: 'CURRENT'})-[:QUOTED_IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
  OPTIONAL MATCH (article)-[:ORIGINATES_IN]->(origin:Origin)
  RETURN count(DISTINCT article) AS articles, count(DISTINCT origin) AS origins
}
CALL (utterance) {
  MATCH (utterance)<-[instance:INSTANCE_OF]-(:Quote {standing: 'CURRENT'})-[:QUOTED_IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
  OPTIONAL MATCH (article)-[:ORIGINATES_IN]->(origin:Origin)
  WITH instance.normalized AS normalized, min(instance.text) AS text,
    count(DISTINCT origin) AS origins, count(DISTINCT article) AS articles
  ORDER BY origins DESC, articles DESC, size(normalized) DESC, text LIMIT 1
  RETURN head(collect(text)) AS best
}
SET utterance.articleCount = articles, utterance.originCount = origins, utterance.text = coalesce(best, utterance.text)
