// The snapshots after an id, by id, each with its text and where its quotes stand in it.
// mode: read
// param after: string
// param limit: integer
// row id: string
// row sha256: string
// row text: string
// row quotes: { id: string, exact: string, starts: integer[], ends: integer[] }[]
// index: snapshot_id
MATCH (snapshot:Snapshot) WHERE snapshot.id > $after
WITH snapshot ORDER BY snapshot.id LIMIT $limit
RETURN snapshot.id AS id, snapshot.sha256 AS sha256, snapshot.text AS text, COLLECT {
  MATCH (snapshot)<-[:QUOTED_IN]-(quote:Quote)
  RETURN {id: quote.id, exact: quote.exact, starts: quote.spanStarts, ends: quote.spanEnds}
} AS quotes
