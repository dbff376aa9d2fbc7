/** A form for each stance of a cell, so that no two are alike in black and white. */

import type { ComparisonCell } from './comparison-query.ts';

export function CellSign({ stance }: { readonly stance: ComparisonCell['stance'] }) {
  return (
    <svg viewBox="0 0 20 20" width="1.1em" height="1.1em" aria-hidden="true">
      {SIGNS[stance]}
    </svg>
  );
}

const STROKE = { fill: 'none', stroke: 'currentColor', strokeWidth: 2.2 } as const;

const SIGNS: Readonly<Record<ComparisonCell['stance'], React.ReactNode>> = {
  ASSERTS: <circle cx="10" cy="10" r="7.5" fill="currentColor" />,
  DENIES: (
    <>
      <rect x="2.5" y="2.5" width="15" height="15" {...STROKE} />
      <path d="M6 6l8 8M14 6l-8 8" {...STROKE} />
    </>
  ),
  HEDGES: (
    <>
      <circle cx="10" cy="10" r="7.5" {...STROKE} />
      <path d="M10 2.500a7.5 7.5 0 0 0 0 15z" fill="currentColor" />
    </>
  ),
  SILENT: <path d="M4 10h12" {...STROKE} />,
  NOT_CHECKED: <circle cx="10" cy="10" r="7.5" {...STROKE} strokeDasharray="3 3" />,
};
