/** Claims down, articles across; a cell says how the article stands to the claim. Keys as in a grid. */

import { type KeyboardEvent, useRef, useState } from 'react';
import { Link } from 'wouter';
import { Empty } from '../parts/states.tsx';
import { claims as text } from '../text/claims.ts';
import { text as common } from '../text.ts';
import { CellSign } from './cell-sign.tsx';
import type { Comparison, ComparisonRow } from './comparison-query.ts';
import { ROWS_AT_ONCE, useGrowingComparison } from './growing-comparison.ts';
import styles from './matrix.module.css';
import { moved, type Place, START } from './matrix-keys.ts';
import { MatrixRow } from './matrix-row.tsx';
import { useMatrixView } from './matrix-view.ts';
import { MoreRows } from './more-rows.tsx';
import { RowPassages } from './row-passages.tsx';

/** Source: ARIA Authoring Practices Guide, Grid Pattern: one cell takes part in the order of Tab, arrow keys move it. */
export function Matrix({ begun }: { readonly begun: Comparison }) {
  const { view, open, close, wantRows, showOnlyShared } = useMatrixView();
  const { comparison, reading, error, goOn } = useGrowingComparison(begun, view.wantedRows);
  const { articles, rows, totalRows } = comparison;
  const [place, setPlace] = useState(START);
  const table = useRef<HTMLTableElement>(null);
  const shown = view.onlyShared ? rows.filter(isShared) : rows;
  const opened = shown.find(({ claim }) => claim.id === view.claimId);
  const focusOn = ({ row, column }: Place) =>
    table.current?.querySelector<HTMLElement>(`[data-cell="${row} ${column}"]`)?.focus();
  const move = (event: KeyboardEvent) => {
    const next = moved(place, event, { rows: shown.length, columns: articles.length + 1 });
    if (next === null) return;
    event.preventDefault();
    focusOn(next);
  };
  return (
    <>
      <p className={styles.tools}>
        <label>
          <input
            type="checkbox"
            checked={view.onlyShared}
            onChange={({ target }) => {
              showOnlyShared(target.checked);
              setPlace(START);
            }}
          />{' '}
          {text.onlyShared}
        </label>
        <span>{text.rows(shown.length, totalRows)}</span>
        <Legend />
      </p>
      {shown.length === 0 ? (
        <Empty>{totalRows === 0 ? text.rowsNone : text.rowsNoneShared}</Empty>
      ) : (
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
              {shown.map((row, index) => (
                <MatrixRow
                  key={row.claim.id}
                  row={row}
                  index={index}
                  reachable={place.row === index ? place.column : null}
                  isOpen={row === opened}
                  onReach={setPlace}
                  onOpen={open}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <MoreRows
        key={String(view.onlyShared)}
        shown={shown.length}
        total={totalRows}
        // Claims that more of the articles take a stance on come first.
        more={rows.length < totalRows && (!view.onlyShared || shown.length === rows.length)}
        reading={reading}
        error={error}
        onMore={error === null ? () => wantRows(rows.length + ROWS_AT_ONCE) : goOn}
      />
      {opened !== undefined && (
        <RowPassages
          key={opened.claim.id}
          row={opened}
          articles={articles}
          onClose={() => {
            close();
            const at = articles.findIndex(({ id }) => id === view.articleId);
            focusOn({ row: shown.indexOf(opened), column: at + 1 });
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
