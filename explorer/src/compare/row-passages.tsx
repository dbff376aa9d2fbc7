/** The passages behind one row of the matrix, article beside article. */

import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import parts from '../parts/parts.module.css';
import { claims as text } from '../text/claims.ts';
import { reader } from '../text/reader.ts';
import { text as common } from '../text.ts';
import type { Comparison, ComparisonCell, ComparisonRow } from './comparison-query.ts';
import styles from './matrix.module.css';

export interface RowPassagesProps {
  readonly row: ComparisonRow;
  readonly articles: Comparison['articles'];
  onClose(): void;
}

export function RowPassages({ row, articles, onClose }: RowPassagesProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="passages" onClose={onClose}>
      <h2 id="passages">{text.passages}</h2>
      <p className={parts.words}>{row.claim.text}</p>
      <div className={styles.passages}>
        {row.cells.map((cell, column) => (
          <section
            key={cell.article.id}
            aria-label={articles[column]?.title ?? common.article.untitled}
          >
            <h3>{articles[column]?.title ?? common.article.untitled}</h3>
            <p data-stance={cell.stance}>
              <strong>{text.cells[cell.stance]}</strong>
            </p>
            <Passages cell={cell} claimId={row.claim.id} />
          </section>
        ))}
      </div>
      <button type="button" onClick={() => dialog.current?.close()}>
        {common.shell.close}
      </button>
    </dialog>
  );
}

function Passages({ cell, claimId }: { readonly cell: ComparisonCell; readonly claimId: string }) {
  const { assertions, relations, article } = cell;
  return (
    <>
      {assertions.length === 0 && relations.length === 0 && (
        <p className={parts.quiet}>{text.cellHelp[cell.stance]}</p>
      )}
      {assertions.map(({ id, exact, speaker, snapshot, passages }) => (
        <p key={id} className={parts.passage}>
          {speaker?.name ?? reader.ownVoice}:{' '}
          <Link
            href={`/article/${article.id}?text=${snapshot.id}&chosen=${id}&at=${passages[0]?.start ?? 0}`}
          >
            <q>{exact}</q>
          </Link>
        </p>
      ))}
      {relations.map(({ id, type, from, to, rationale }) => {
        const other = from.id === claimId ? to : from;
        return (
          <p key={id}>
            {text.byOther} <Link href={`/claim/${other.id}`}>{other.text}</Link>{' '}
            <strong>{text.relations[type]}</strong> <span className={parts.quiet}>{rationale}</span>
          </p>
        );
      })}
    </>
  );
}
