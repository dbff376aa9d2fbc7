/** Where a key leads in a tree of which only the open rows are listed. */

/** What the keys need to know of a row. */
export interface OpenRow {
  readonly depth: number;
  getCanExpand(): boolean;
  getIsExpanded(): boolean;
}

export interface TreeStep {
  /** The row to go to. */
  readonly to: number;
  /** Opens or closes the row one is on. */
  readonly expand?: boolean;
}

/** Null for keys that are none of the tree's. Source: ARIA Authoring Practices Guide, Tree View Pattern. */
export function stepInTree(rows: readonly OpenRow[], at: number, key: string): TreeStep | null {
  const row = rows[at];
  if (row === undefined) return null;
  const last = rows.length - 1;
  switch (key) {
    case 'ArrowDown':
      return { to: Math.min(last, at + 1) };
    case 'ArrowUp':
      return { to: Math.max(0, at - 1) };
    case 'PageDown':
      return { to: Math.min(last, at + 10) };
    case 'PageUp':
      return { to: Math.max(0, at - 10) };
    case 'Home':
      return { to: 0 };
    case 'End':
      return { to: last };
    case 'ArrowRight':
      if (!row.getCanExpand()) return { to: at };
      return row.getIsExpanded() ? { to: Math.min(last, at + 1) } : { to: at, expand: true };
    case 'ArrowLeft':
      if (row.getCanExpand() && row.getIsExpanded()) return { to: at, expand: false };
      return {
        to: Math.max(
          0,
          rows.slice(0, at).findLastIndex(({ depth }) => depth < row.depth),
        ),
      };
    default:
      return null;
  }
}
