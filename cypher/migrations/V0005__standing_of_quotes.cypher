// Whether a quote is of its article’s newest text. Of texts that were replaced before this was told apart, nothing was looked for in the newest one.
MATCH (quote:Quote) WHERE quote.standing IS NULL
CALL (quote) {
  SET quote.standing = CASE
    WHEN EXISTS { (quote)-[:QUOTED_IN]->(:Snapshot)<-[:REVISION_OF]-(:Snapshot) } THEN 'SUPERSEDED'
    ELSE 'CURRENT'
  END
} IN TRANSACTIONS OF 10000 ROWS;

// Counts quotes by the act they report and by their standing.
DROP INDEX quote_act IF EXISTS;
CREATE INDEX quote_standing IF NOT EXISTS FOR (quote:Quote) ON (quote.cueClass, quote.modality, quote.standing);

// Utterances of which a replaced text was counted.
MATCH (utterance:Utterance)
WHERE EXISTS { (utterance)<-[:INSTANCE_OF]-(quote:Quote) WHERE quote.standing <> 'CURRENT' }
CALL (utterance) {
  WITH utterance, COLLECT {
    MATCH (utterance)<-[:INSTANCE_OF]-(quote:Quote)-[:QUOTED_IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
    WHERE quote.standing = 'CURRENT'
    RETURN DISTINCT article
  } AS articles
  SET utterance.articleCount = size(articles),
    utterance.originCount = COUNT { UNWIND articles AS article MATCH (article)-[:ORIGINATES_IN]->(origin:Origin) RETURN DISTINCT origin }
} IN TRANSACTIONS OF 10000 ROWS;
