// Whether a text that the review stands on was replaced or retracted, and the quote there is gone or what it cites is no quote.
(EXISTS { MATCH (review)-[:REVIEWS|CITES]->(quote:Quote) WHERE quote.standing IN ['SUPERSEDED', 'RETRACTED'] }
  OR EXISTS { MATCH (review)-[:REVIEWS]->(:Attribution)<-[:HAS_ATTRIBUTION]-(quote:Quote) WHERE quote.standing IN ['SUPERSEDED', 'RETRACTED'] }
  OR EXISTS { MATCH (review)-[:CITES]->(:Snapshot)<-[:REVISION_OF]-(:Snapshot) })
