// Which of these texts quote one of these speakers, assert one of these claims, or were published by one of these outlets.
// mode: read
// param snapshotIds: string[]
// param targetIds: string[]
// row snapshotId: string
// index: snapshot_id
UNWIND $snapshotIds AS snapshotId
MATCH (snapshot:Snapshot {id: snapshotId})
WHERE EXISTS {
    MATCH (snapshot)<-[:QUOTED_IN]-(:Quote)-[:HAS_ATTRIBUTION]->(:Attribution)-[:ATTRIBUTED_TO]->(speaker:Speaker)
    WHERE speaker.id IN $targetIds
  }
  OR EXISTS { MATCH (snapshot)<-[:MADE_IN]-(:Assertion)-[:ABOUT]->(claim:Claim) WHERE claim.id IN $targetIds }
  OR EXISTS {
    MATCH (snapshot)<-[:HAS_SNAPSHOT]-(:Article)-[:PUBLISHED_BY]->(outlet:Outlet) WHERE outlet.id IN $targetIds
  }
RETURN snapshotId
