// Makes all that stands on what was retracted retracted, and nothing else, in these articles and those of these quotes; gives the quotes and assertions that changed.
// mode: write
// param articleIds: string[]
// param quoteIds: string[]
// row quoteIds: string[]
// row assertionIds: string[]
// index: article_id, quote_id
CALL () {
  UNWIND $articleIds AS id
  MATCH (article:Article {id: id})
  RETURN article
  UNION
  UNWIND $quoteIds AS id
  MATCH (:Quote {id: id})-[:QUOTED_IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
  RETURN article
}
CALL (article) {
  // The quote of the newest text that has the words of a retracted one goes with it.
  WITH article, COLLECT {
    MATCH (article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(older:Quote)
    WHERE older.retractedAt IS NOT NULL AND older.continuedById IS NOT NULL
    RETURN older.continuedById
  } AS continued
  MATCH (article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:QUOTED_IN]-(quote:Quote)
  WITH quote, article.retractedAt IS NOT NULL OR quote.retractedAt IS NOT NULL OR quote.id IN continued AS retracted
  WHERE retracted <> (quote.standing = 'RETRACTED')
  WITH quote, retracted, quote.standing AS was, quote.standingBefore AS before
  SET quote.standingBefore = CASE WHEN retracted THEN was END,
    quote.standing = CASE WHEN retracted THEN 'RETRACTED' ELSE coalesce(before, 'CURRENT') END
  RETURN collect(quote.id) AS changedQuotes
}
CALL (article) {
  MATCH (article)-[:HAS_SNAPSHOT]->(:Snapshot)<-[:MADE_IN]-(assertion:Assertion)
  WITH assertion, article.retractedAt IS NOT NULL OR EXISTS {
    MATCH (assertion)-[:EXPRESSED_BY]->(quote:Quote)
    WHERE quote.standing = 'RETRACTED'
  } AS retracted
  WHERE retracted <> (assertion.retracted IS NOT NULL)
  SET assertion.retracted = CASE WHEN retracted THEN true END
  RETURN collect(assertion.id) AS changedAssertions
}
WITH collect(changedQuotes) AS quotes, collect(changedAssertions) AS assertions
RETURN reduce(all = [], some IN quotes | all + some) AS quoteIds, reduce(all = [], some IN assertions | all + some) AS assertionIds
