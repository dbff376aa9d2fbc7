/** The words of what leaves as a file. */

export const exporting = {
  label: 'Export …',
  formats: {
    'claim-review': 'Published reviews (ClaimReview)',
    'web-annotation': 'Quotes (Web Annotation)',
    prov: 'Where it comes from (PROV-O)',
    graphml: 'Graph (GraphML)',
    'nodes-csv': 'Things (CSV)',
    'relationships-csv': 'Relationships (CSV)',
  },
  saved: 'Saved.',
  offline: 'Nothing was saved: the server cannot be reached.',
  failed: 'Nothing was saved: the server did not say why.',
} as const;
