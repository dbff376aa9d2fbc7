// What was retracted is no source and opposes nothing, nor is what somebody is said to have uttered who did not, nor what a language model proposed until a person confirms it.
assertion.state <> 'REJECTED' AND assertion.retracted IS NULL AND (assertion.state = 'CONFIRMED' OR NOT about.method STARTS WITH 'llm:')
AND NOT EXISTS { (assertion)-[:EXPRESSED_BY]->(:Quote)-[:HAS_ATTRIBUTION]->(:Attribution {hop: 0, state: 'REJECTED'}) }
