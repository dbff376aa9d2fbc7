/** A sign for each verdict, so that they differ by form and not by colour alone. */

import type { Verdict } from './verification.ts';

const SIGNS: Readonly<Record<Verdict, string>> = {
  VERBATIM: 'M5 13l4.5 4.500L19 7',
  ALTERED: 'M4 9c3-3 5-3 8 0s5 3 8 0M4 16c3-3 5-3 8 0s5 3 8 0',
  SPLICED: 'M3 9h8v6H3zM13 9h8v6h-8zM12 4v16',
  MISATTRIBUTED: 'M4 8h15l-4-4M20 16H5l4 4',
  NOT_QUOTED: 'M5 7h14M5 12h14M5 17h8',
  PARAPHRASED: 'M5 6h14v9h-8l-4 4v-4H5z',
  NOT_FOUND: 'M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M15.5 15.500L21 21',
};

export function VerdictSign({ verdict }: { readonly verdict: Verdict }) {
  return (
    <svg viewBox="0 0 24 24" width="1em" height="1em" aria-hidden="true">
      <path
        d={SIGNS[verdict]}
        fill="none"
        stroke="currentColor"
        strokeWidth="2.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
