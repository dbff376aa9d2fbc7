// What nobody rejected or took back, in the newest text of its article.
assertion.state <> 'REJECTED' AND assertion.retracted IS NULL AND NOT EXISTS { (snapshot)<-[:REVISION_OF]-(:Snapshot) }
AND NOT EXISTS { (assertion)-[:EXPRESSED_BY]->(:Quote)-[:HAS_ATTRIBUTION]->(:Attribution {hop: 0, state: 'REJECTED'}) }
