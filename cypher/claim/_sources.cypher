// Each independent source that asserts `claim` or a claim that corroborates it, once: a speaker at hop 0, the unnamed of one origin, an origin in its own voice.
UNWIND [claim] + COLLECT {
  MATCH (claim)-[relation:CORROBORATES]-(other:Claim)
  WHERE relation.state = 'CONFIRMED' OR (relation.state = 'SUGGESTED' AND NOT relation.method STARTS WITH 'llm:')
  RETURN other
} AS told
MATCH (told)<-[about:ABOUT]-(assertion:Assertion {stance: 'ASSERTS'})-[:MADE_IN]->(snapshot:Snapshot)<-[:HAS_SNAPSHOT]-(article:Article)
WHERE
  // include: claim/_counts
  AND NOT EXISTS { (snapshot)<-[:REVISION_OF]-(:Snapshot) }
WITH told, assertion,
  head(COLLECT { MATCH (assertion)-[:MADE_BY]->(by:Speaker) WHERE by.kind <> 'UNNAMED' RETURN by.id LIMIT 1 }) AS speakerId,
  EXISTS { (assertion)-[:EXPRESSED_BY]->(:Quote) } OR EXISTS { (assertion)-[:MADE_BY]->(:Speaker) } AS spoken,
  // include: claim/_origin
WITH told, assertion, speakerId,
  CASE WHEN speakerId IS NOT NULL THEN 'SPEAKER' WHEN spoken THEN 'UNNAMED' ELSE 'REPORTING' END AS kind,
  CASE WHEN speakerId IS NULL THEN originId END AS originId
WITH kind, speakerId, originId, collect(assertion.id) AS assertionIds, collect(DISTINCT told.id) AS claimIds
