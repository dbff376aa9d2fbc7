// What nobody rejected or took back, itself or as words that somebody is said to have uttered.
assertion.state <> 'REJECTED' AND assertion.retracted IS NULL
AND NOT EXISTS { (assertion)-[:EXPRESSED_BY]->(:Quote)-[:HAS_ATTRIBUTION]->(:Attribution {hop: 0, state: 'REJECTED'}) }
