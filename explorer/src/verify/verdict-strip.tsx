/** The verdict in one line, with the earliest source and its date. */

import { Fragment } from 'react';
import { Link } from 'wouter';
import { Dated } from '../parts/article-line.tsx';
import { evidence } from '../text/evidence.ts';
import { text } from '../text.ts';
import { VerdictSign } from './verdict-sign.tsx';
import styles from './verdict-strip.module.css';
import type { Verification } from './verification.ts';

export function VerdictStrip({ verification }: { readonly verification: Verification }) {
  const { verdict, partial, explanation, carriage, speakers } = verification;
  // Where no article is dated, there is no earliest one, only one that has the words.
  const source = carriage.first ?? carriage.carriers[0];
  return (
    <section className={styles.strip} data-verdict={verdict} aria-label={text.verify.verdict}>
      <p className={styles.line} role="status">
        <strong className={styles.verdict}>
          <VerdictSign verdict={verdict} />
          {text.verify.verdicts[verdict]}
        </strong>
        {partial && <span>{text.verify.partial}</span>}
        {source !== undefined && (
          <span>
            {carriage.first === null ? text.verify.source : text.verify.earliest}{' '}
            <Link href={`/article/${source.article.id}`}>
              {source.article.outlet?.name ?? source.article.title ?? text.article.untitled}
            </Link>
            , <Dated at={source.article.publishedAt} />
          </span>
        )}
      </p>
      <p className={styles.why}>{explanation}</p>
      {speakers.some(({ name }) => name !== verification.speaker) && (
        <p className={styles.why}>
          {evidence.speakers}{' '}
          {speakers.map(({ id, name, description }, index) => (
            <Fragment key={id}>
              {index > 0 && ', '}
              <Link href={`/speaker/${id}`}>{name}</Link>
              {description !== null && ` (${description})`}
            </Fragment>
          ))}
        </p>
      )}
    </section>
  );
}
