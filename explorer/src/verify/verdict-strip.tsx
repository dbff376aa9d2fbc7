/** The verdict in one line, with the earliest source and its date. */

import { Link } from 'wouter';
import { text } from '../text.ts';
import styles from './verdict-strip.module.css';
import type { Verification } from './verification.ts';

export function VerdictStrip({ verification }: { readonly verification: Verification }) {
  const { verdict, partial, explanation, carriage } = verification;
  const earliest = carriage.first?.article ?? null;
  return (
    <section
      className={styles.strip}
      data-verdict={verdict}
      aria-label={text.verify.verdict}
      aria-live="polite"
    >
      <p className={styles.line}>
        <strong className={styles.verdict}>{text.verify.verdicts[verdict]}</strong>
        {partial && <span>{text.verify.partial}</span>}
        {earliest !== null && (
          <span>
            {text.verify.earliest}{' '}
            <Link href={`/article/${earliest.id}`}>
              {earliest.outlet?.name ?? earliest.title ?? text.article.untitled}
            </Link>
            {earliest.publishedAt !== null && `, ${text.date(earliest.publishedAt)}`}
          </span>
        )}
      </p>
      <p className={styles.why}>{explanation}</p>
    </section>
  );
}
