// The origin of an article as the key of an independent source; an article that was folded into none is one by itself.
coalesce(head(COLLECT { MATCH (article)-[:ORIGINATES_IN]->(origin) RETURN origin.id LIMIT 1 }), article.id) AS originId
