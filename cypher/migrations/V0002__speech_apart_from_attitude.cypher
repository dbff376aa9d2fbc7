// Quotes that were written before readers told acts apart: all of them were taken for said.
MATCH (quote:Quote) WHERE quote.cueClass IS NULL OR quote.modality IS NULL
CALL (quote) {
  SET quote.cueClass = coalesce(quote.cueClass, 'SPEECH'), quote.modality = coalesce(quote.modality, 'ASSERTED')
} IN TRANSACTIONS OF 10000 ROWS;

// Counts quotes by the act they report.
CREATE INDEX quote_act IF NOT EXISTS FOR (quote:Quote) ON (quote.cueClass, quote.modality);
