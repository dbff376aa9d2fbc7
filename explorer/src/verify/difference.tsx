/** The word-level difference between what was said and what was asked: in both rows, and as sentences. */

import { Fragment } from 'react';
import { evidence as text } from '../text/evidence.ts';
import { align, type Run } from './aligned.ts';
import styles from './difference.module.css';
import type { WordChange } from './verification.ts';

export interface DifferenceProps {
  readonly said: string;
  readonly asked: string;
  readonly changes: readonly WordChange[];
}

export function Difference({ said, asked, changes }: DifferenceProps) {
  const runs = align(said, asked, changes);
  return (
    <section aria-labelledby="difference">
      <h2 id="difference">{text.differs}</h2>
      <dl className={styles.rows}>
        <dt>{text.saidRow}</dt>
        <dd>{runs === null ? said : <Row runs={runs} side="said" />}</dd>
        <dt>{text.askedRow}</dt>
        <dd>{runs === null ? asked : <Row runs={runs} side="asked" />}</dd>
      </dl>
      <ul className={styles.changes}>
        {changes.map((change, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same change may stand twice, and the list never changes.
          <li key={index} data-kind={change.kind}>
            <strong>{text.kinds[change.kind]}</strong>:{' '}
            {text.changes[change.kind](change.said, change.asked)}
            {change.flags.map((flag) => (
              <span key={flag} className={styles.flag}>
                {text.touches} {text.flags[flag]}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Row({ runs, side }: { readonly runs: readonly Run[]; readonly side: 'said' | 'asked' }) {
  return runs.map((run, index) => {
    const words = run[side];
    if (words === '') return null;
    const Words = run.kind === 'SAME' ? 'span' : side === 'said' ? 'del' : 'ins';
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the runs never change.
      <Fragment key={index}>
        {index > 0 && ' '}
        <Words data-flagged={run.kind !== 'SAME' && run.flags.some((flag) => flag !== 'CAPITALS')}>
          {words}
        </Words>
      </Fragment>
    );
  });
}
