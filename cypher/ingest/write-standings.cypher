// Says of each quote whether it is of its article’s newest text, and what became of it there; one that was retracted stays so.
// mode: write
// param standings: { quoteId: string, standing: Standing, anchor: Anchor, laterSnapshotId: string?, laterStarts: integer[], laterEnds: integer[], continuedById: string? }[]
// index: quote_id
UNWIND $standings AS row
MATCH (quote:Quote {id: row.quoteId})
SET quote.standingBefore = CASE WHEN quote.standing = 'RETRACTED' THEN row.standing END,
  quote.standing = CASE WHEN quote.standing = 'RETRACTED' THEN 'RETRACTED' ELSE row.standing END,
  quote.anchor = row.anchor,
  quote.laterSnapshotId = row.laterSnapshotId,
  quote.laterStarts = row.laterStarts,
  quote.laterEnds = row.laterEnds,
  quote.continuedById = row.continuedById
