/** One claim of the matrix, with a cell for each article; drawn anew only where it changed, for there may be a thousand. */

import { memo } from 'react';
import { Link } from 'wouter';
import { claims as text } from '../text/claims.ts';
import { CellSign } from './cell-sign.tsx';
import type { ComparisonRow } from './comparison-query.ts';
import styles from './matrix.module.css';
import type { Place } from './matrix-keys.ts';

export interface MatrixRowProps {
  readonly row: ComparisonRow;
  readonly index: number;
  /** The column of the cell that takes part in the order of Tab; null where it is in another row. */
  readonly reachable: number | null;
  readonly isOpen: boolean;
  onReach(place: Place): void;
  onOpen(claimId: string, articleId: string): void;
}

export const MatrixRow = memo(function MatrixRow(props: MatrixRowProps) {
  const { row, index, reachable, isOpen, onReach, onOpen } = props;
  const { claim, cells } = row;
  const inGrid = (column: number) => ({
    'data-cell': `${index} ${column}`,
    tabIndex: column === reachable ? 0 : -1,
    onFocus: () => onReach({ row: index, column }),
  });
  return (
    <tr data-open={isOpen}>
      <th scope="row">
        <Link href={`/claim/${claim.id}`} {...inGrid(0)}>
          {claim.text}
        </Link>
        {claim.contested && <strong className={styles.contested}> {text.contested}</strong>}
      </th>
      {cells.map(({ stance, article, relations }, at) => (
        <td key={article.id} data-stance={stance}>
          <button type="button" {...inGrid(at + 1)} onClick={() => onOpen(claim.id, article.id)}>
            <CellSign stance={stance} />
            {text.cells[stance]}
            {relations.some(isConflict) && <span className={styles.contested}> !</span>}
          </button>
        </td>
      ))}
    </tr>
  );
});

function isConflict({ type, state }: { readonly type: string; readonly state: string }): boolean {
  return type === 'CONTRADICTS' && state !== 'REJECTED';
}
