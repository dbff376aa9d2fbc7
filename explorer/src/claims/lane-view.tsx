/** Who said it first: a lane from left to right, a row for each part that somebody plays, gaps drawn as gaps. */

import type { ReactNode } from 'react';
import { claims as text } from '../text/claims.ts';
import { text as common } from '../text.ts';
import styles from './lane.module.css';
import { type Column, columnsOf, type LaneItem, ROLES } from './lane.ts';

export interface LaneEntry extends LaneItem {
  readonly content: ReactNode;
  /** Drawn dashed: a program suggests it. */
  readonly suggested?: boolean;
}

export function Lane({
  label,
  entries,
}: {
  readonly label: string;
  readonly entries: readonly LaneEntry[];
}) {
  const columns = columnsOf(entries);
  const roles = ROLES.filter((role) => entries.some((entry) => entry.role === role));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has only keys must be able to scroll it.
    <div className={styles.scroller} tabIndex={0}>
      <table className={styles.lane} aria-label={label}>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={keyOf(column)} scope="col" data-kind={column.kind}>
                {headingOf(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {roles.map((role) => (
            <tr key={role} data-role={role}>
              <th scope="row">{text.roles[role]}</th>
              {columns.map((column) => (
                <td key={keyOf(column)} data-kind={column.kind}>
                  {column.kind === 'GAP' ? null : (
                    <Entries entries={column.items.filter((item) => item.role === role)} />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Entries({ entries }: { readonly entries: readonly LaneEntry[] }) {
  return entries.map(({ id, role, suggested = false, content }) => (
    <div key={id} className={styles.entry} data-role={role} data-suggested={suggested}>
      {content}
    </div>
  ));
}

function keyOf(column: Column<LaneEntry>): string {
  if (column.kind === 'DAY') return column.day;
  return column.kind === 'UNDATED' ? column.kind : `after ${column.after}`;
}

function headingOf(column: Column<LaneEntry>): ReactNode {
  if (column.kind === 'DAY') return <time dateTime={column.day}>{common.date(column.day)}</time>;
  return column.kind === 'UNDATED' ? common.article.undated : text.gap(column.days);
}
