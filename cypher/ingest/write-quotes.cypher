// Makes the quotes that do not exist and joins them to their snapshot; the orderKey sorts by article, newest read first, then by place in the text.
// mode: write
// param snapshotId: string
// param quotes: { id: string, kind: QuoteKind, spanStarts: integer[], spanEnds: integer[], verbatimStarts: integer[], verbatimEnds: integer[], exact: string, prefix: string, suffix: string, anchor: Anchor, cueStart: integer?, cueEnd: integer?, cueText: string?, cueClass: CueClass, modality: Modality, saidOn: string?, confidence: float }[]
// index: snapshot_id, quote_id
MATCH (snapshot:Snapshot {id: $snapshotId})<-[:HAS_SNAPSHOT]-(article:Article)
UNWIND $quotes AS row
MERGE (quote:Quote {id: row.id})
ON CREATE SET
  quote.kind = row.kind,
  quote.spanStarts = row.spanStarts,
  quote.spanEnds = row.spanEnds,
  quote.verbatimStarts = row.verbatimStarts,
  quote.verbatimEnds = row.verbatimEnds,
  quote.exact = row.exact,
  quote.prefix = row.prefix,
  quote.suffix = row.suffix,
  quote.anchor = row.anchor,
  quote.standing = 'CURRENT',
  quote.cueStart = row.cueStart,
  quote.cueEnd = row.cueEnd,
  quote.cueText = row.cueText,
  quote.cueClass = row.cueClass,
  quote.modality = row.modality,
  quote.saidOn = row.saidOn,
  quote.confidence = row.confidence,
  // Descending order must give ascending places, so the place counts down from 999,999,999.
  quote.orderKey = article.orderKey + ' ' + toString(999999999 - row.spanStarts[0]) + ' ' + row.id
MERGE (quote)-[:QUOTED_IN]->(snapshot)
