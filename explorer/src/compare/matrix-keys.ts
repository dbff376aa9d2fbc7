/** Where a key leads from a cell of the matrix. Source: ARIA Authoring Practices Guide, Grid Pattern. */

import type { KeyboardEvent } from 'react';

export interface Place {
  readonly row: number;
  /** 0 for the claim itself, then one for each article. */
  readonly column: number;
}

/** Where one begins: at the first article. */
export const START: Place = { row: 0, column: 1 };

/** Null where the key moves nothing. */
export function moved(
  { row, column }: Place,
  { key, ctrlKey }: KeyboardEvent,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): Place | null {
  const at = (toRow: number, toColumn: number): Place => ({
    row: Math.max(0, Math.min(rows - 1, toRow)),
    column: Math.max(0, Math.min(columns - 1, toColumn)),
  });
  switch (key) {
    case 'ArrowUp':
      return at(row - 1, column);
    case 'ArrowDown':
      return at(row + 1, column);
    case 'ArrowLeft':
      return at(row, column - 1);
    case 'ArrowRight':
      return at(row, column + 1);
    case 'Home':
      return at(ctrlKey ? 0 : row, 0);
    case 'End':
      return at(ctrlKey ? rows - 1 : row, columns - 1);
    default:
      return null;
  }
}
