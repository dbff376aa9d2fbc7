// Whether a text that the review stands on was replaced or retracted, and the quote there is gone or what it cites is no quote; of a claim, also whether one of its quotes went since the review was last worked on.
(EXISTS { MATCH (review)-[:REVIEWS|CITES]->(quote:Quote) WHERE quote.standing IN ['SUPERSEDED', 'RETRACTED'] }
  OR EXISTS { MATCH (review)-[:REVIEWS]->(:Attribution)<-[:HAS_ATTRIBUTION]-(quote:Quote) WHERE quote.standing IN ['SUPERSEDED', 'RETRACTED'] }
  OR EXISTS {
    MATCH (review)-[:REVIEWS]->(:Claim)<-[:ABOUT]-(:Assertion)-[:EXPRESSED_BY]->(quote:Quote)-[:QUOTED_IN]->(:Snapshot)<-[revision:REVISION_OF]-(later:Snapshot)
    WHERE quote.standing = 'SUPERSEDED' AND coalesce(revision.at, later.retrievedAt) > review.updatedAt
  }
  OR EXISTS { MATCH (review)-[:CITES]->(:Snapshot)<-[:REVISION_OF]-(:Snapshot) })
