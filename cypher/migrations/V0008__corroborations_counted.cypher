// Counts the sources of claims that others corroborate anew: what a corroborating claim's sources assert counts for the claim as well.
MATCH (claim:Claim) WHERE EXISTS { (claim)-[:CORROBORATES]-() }
CALL (claim) {
  WITH claim, [claim] + COLLECT {
    MATCH (claim)-[relation:CORROBORATES]-(other:Claim)
    WHERE relation.state = 'CONFIRMED' OR (relation.state = 'SUGGESTED' AND NOT relation.method STARTS WITH 'llm:')
    RETURN DISTINCT other
  } AS tellings
  UNWIND tellings AS told
  MATCH (told)<-[about:ABOUT]-(assertion:Assertion {stance: 'ASSERTS'})-[:MADE_IN]->(snapshot:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
  WHERE assertion.state <> 'REJECTED' AND assertion.retracted IS NULL
    AND NOT EXISTS { (assertion)-[:EXPRESSED_BY]->(:Quote)-[:HAS_ATTRIBUTION]->(:Attribution {hop: 0, state: 'REJECTED'}) }
    AND (assertion.state = 'CONFIRMED' OR NOT about.method STARTS WITH 'llm:')
    AND NOT EXISTS { (snapshot)<-[:REVISION_OF]-(:Snapshot) }
  WITH claim,
    head(COLLECT { MATCH (assertion)-[:MADE_BY]->(by:Speaker) WHERE by.kind <> 'UNNAMED' RETURN by.id LIMIT 1 }) AS speakerId,
    EXISTS { (assertion)-[:EXPRESSED_BY]->(:Quote) } OR EXISTS { (assertion)-[:MADE_BY]->(:Speaker) } AS spoken,
    coalesce(head(COLLECT { MATCH (article)-[:ORIGINATES_IN]->(origin) RETURN origin.id LIMIT 1 }), article.id) AS originId
  WITH claim, count(DISTINCT coalesce(speakerId, originId + CASE WHEN spoken THEN ' unnamed' ELSE '' END)) AS sources
  SET claim.sourceCount = sources
} IN TRANSACTIONS OF 1000 ROWS;
