/** Claims down, articles across; a cell says how the article stands to the claim. Keys as in a grid. */

import { type KeyboardEvent, useRef, useState } from 'react';
import { Link } from 'wouter';
import { claims as text } from '../text/claims.ts';
import { text as common } from '../text.ts';
import { CellSign } from './cell-sign.tsx';
import type { Comparison, ComparisonRow } from './comparison-query.ts';
import styles from './matrix.module.css';
import { RowPassages } from './row-passages.tsx';

/** Source: ARIA Authoring Practices Guide, Grid Pattern: one cell takes part in the order of Tab, arrow keys move it. */
export function Matrix({ comparison }: { readonly comparison: Comparison }) {
  const { articles, rows, totalRows } = comparison;
  const [onlyShared, setOnlyShared] = useState(false);
  const [place, setPlace] = useState({ row: 0, column: 0 });
  const [open, setOpen] = useState<ComparisonRow | null>(null);
  const table = useRef<HTMLTableElement>(null);
  const shown = onlyShared ? rows.filter(isShared) : rows;
  const move = (event: KeyboardEvent) => {
    const next = moved(place, event, { rows: shown.length, columns: articles.length });
    if (next === null) return;
    event.preventDefault();
    setPlace(next);
    table.current?.querySelector<HTMLElement>(`[data-cell="${next.row} ${next.column}"]`)?.focus();
  };
  return (
    <>
      <p className={styles.tools}>
        <label>
          <input
            type="checkbox"
            checked={onlyShared}
            onChange={({ target }) => {
              setOnlyShared(target.checked);
              setPlace({ row: 0, column: 0 });
            }}
          />{' '}
          {text.onlyShared}
        </label>
        <span>{text.rows(shown.length, totalRows)}</span>
        <Legend />
      </p>
      <div className={styles.scroller}>
        <table
          ref={table}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table that takes keys.
          role="grid"
          aria-label={text.matrix}
          className={styles.matrix}
          onKeyDown={move}
        >
          <thead>
            <tr>
              <th scope="col">{text.claimColumn}</th>
              {articles.map(({ id, title, outlet }) => (
                <th key={id} scope="col">
                  <Link href={`/article/${id}`}>
                    {outlet?.name ?? title ?? common.article.untitled}
                  </Link>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, rowIndex) => (
              <tr key={row.claim.id} data-open={row === open}>
                <th scope="row">
                  <Link href={`/claim/${row.claim.id}`}>{row.claim.text}</Link>
                  {row.claim.contested && (
                    <strong className={styles.contested}> {text.contested}</strong>
                  )}
                </th>
                {row.cells.map(({ stance, article, relations }, column) => {
                  const here = place.row === rowIndex && place.column === column;
                  return (
                    <td key={article.id} data-stance={stance}>
                      <button
                        type="button"
                        data-cell={`${rowIndex} ${column}`}
                        tabIndex={here ? 0 : -1}
                        onFocus={() => setPlace({ row: rowIndex, column })}
                        onClick={() => setOpen(row)}
                      >
                        <CellSign stance={stance} />
                        {text.cells[stance]}
                        {relations.some(isConflict) && <span className={styles.contested}> !</span>}
                      </button>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {open !== null && (
        <RowPassages
          key={open.claim.id}
          row={open}
          articles={articles}
          onClose={() => {
            setOpen(null);
            table.current
              ?.querySelector<HTMLElement>(`[data-cell="${place.row} ${place.column}"]`)
              ?.focus();
          }}
        />
      )}
    </>
  );
}

function Legend() {
  return (
    <span className={styles.legend}>
      {(['ASSERTS', 'DENIES', 'HEDGES', 'SILENT', 'NOT_CHECKED'] as const).map((stance) => (
        <span key={stance} data-stance={stance} title={text.cellHelp[stance]}>
          <CellSign stance={stance} /> {text.cells[stance]}
        </span>
      ))}
    </span>
  );
}

function isShared({ cells }: ComparisonRow): boolean {
  return cells.filter(({ stance }) => stance !== 'SILENT' && stance !== 'NOT_CHECKED').length > 1;
}

function isConflict({ type, state }: { readonly type: string; readonly state: string }): boolean {
  return type === 'CONTRADICTS' && state !== 'REJECTED';
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Null where the key moves nothing. */
function moved(
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
