/** Utterances, each with how many articles and how many origins carry it. */

import { Link } from 'wouter';
import { graphql, type ResultOf } from '../api/graphql.ts';
import { things as text } from '../text/things.ts';
import styles from './parts.module.css';

export const UTTERANCE_LINE = graphql(`
  fragment UtteranceLine on Utterance {
    id
    text
    articleCount
    corroboration {
      count
    }
  }
`);

export function UtteranceList({
  utterances,
}: {
  readonly utterances: readonly (ResultOf<typeof UTTERANCE_LINE> & { readonly note?: string })[];
}) {
  return (
    <ul className={styles.list}>
      {utterances.map(({ id, text: words, articleCount, corroboration, note }) => (
        <li key={id} className={styles.card}>
          <p className={styles.passage}>
            <Link href={`/utterance/${id}`}>“{words}”</Link>
          </p>
          <p className={styles.facts}>
            <span>{text.reports(articleCount, corroboration.count)}</span>
            {note !== undefined && <span>{note}</span>}
          </p>
        </li>
      ))}
    </ul>
  );
}
