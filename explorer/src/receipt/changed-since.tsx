/** The passages of a receipt as they stand in the graph now, and what the same question is answered with now. */

import { useQuery } from 'urql';
import { Link } from 'wouter';
import { ArticleLine } from '../parts/article-line.tsx';
import { Badge } from '../parts/badge.tsx';
import parts from '../parts/parts.module.css';
import { Loaded } from '../parts/states.tsx';
import { receipt as text } from '../text/receipt.ts';
import { text as common } from '../text.ts';
import { VERIFY_QUERY, type Verification } from '../verify/verification.ts';
import {
  askedFor,
  changesSince,
  type PassageFate,
  type Since,
  STORED_QUERY,
} from './changes-since.ts';
import styles from './receipt.module.css';
import type { Passage, Receipt } from './receipt.ts';

const VERDICTS = common.verify.verdicts;

export function ChangedSince({ receipt }: { readonly receipt: Receipt }) {
  const now = useQuery({
    query: VERIFY_QUERY,
    variables: { words: receipt.quote, speaker: receipt.speaker },
    requestPolicy: 'network-only',
  });
  const stored = useQuery({
    query: STORED_QUERY,
    variables: { ids: askedFor(receipt) },
    requestPolicy: 'network-only',
  });
  return (
    <Loaded of={now}>
      {({ verifyQuote }) => (
        <Loaded of={stored}>
          {({ nodes }) => {
            const since = changesSince(receipt, verifyQuote, nodes);
            return (
              <>
                <Changes receipt={receipt} now={verifyQuote} since={since} />
                <section aria-labelledby="passages">
                  <h2 id="passages">{text.passages}</h2>
                  <ul className={parts.list}>
                    {receipt.passages.map((passage, index) => (
                      <li
                        key={`${passage.snapshotId} ${passage.spans[0]?.start}`}
                        className={parts.card}
                      >
                        <FrozenPassage passage={passage} fate={since.fates[index] ?? 'MISSING'} />
                      </li>
                    ))}
                  </ul>
                </section>
              </>
            );
          }}
        </Loaded>
      )}
    </Loaded>
  );
}

function Changes({
  receipt,
  now,
  since: { fates, added, reviews },
}: {
  readonly receipt: Receipt;
  readonly now: Verification;
  readonly since: Since;
}) {
  const unchanged =
    added.length === 0 && reviews.length === 0 && fates.every((fate) => fate === 'STANDS');
  const verdict =
    now.verdict !== receipt.verdict
      ? text.otherVerdict(VERDICTS[receipt.verdict], VERDICTS[now.verdict])
      : unchanged
        ? text.unchanged
        : text.sameVerdict(VERDICTS[now.verdict]);
  return (
    <section aria-labelledby="since">
      <h2 id="since">{text.since}</h2>
      <p role="status">{verdict}</p>
      {added.length > 0 && (
        <>
          <h3>{text.added}</h3>
          <ul className={parts.plain}>
            {added.map(({ article, snapshot, spans, verdict: each }) => (
              <li key={`${snapshot.id} ${spans[0]?.start}`}>
                <ArticleLine article={article} /> {VERDICTS[each]}
              </li>
            ))}
          </ul>
        </>
      )}
      {reviews.length > 0 && (
        <>
          <h3>{text.reviews}</h3>
          <ul className={parts.plain}>
            {reviews.map(({ id, reviewerName, verdict: given }) => (
              <li key={id}>{text.review(reviewerName, given?.label ?? '')}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

const LOOKS: Readonly<Record<PassageFate, string>> = {
  STANDS: 'CONFIRMED',
  REPLACED: 'SUGGESTED',
  RETRACTED: 'REJECTED',
  MISSING: 'DISPUTED',
  DIFFERS: 'DISPUTED',
};

function FrozenPassage({
  passage: { articleId, snapshotId, title, outlet, verdict, words, speaker, sha256, spans },
  fate,
}: {
  readonly passage: Passage;
  readonly fate: PassageFate;
}) {
  const place = new URLSearchParams({ text: snapshotId, at: String(spans[0]?.start ?? 0) });
  return (
    <>
      <p className={parts.facts}>
        <Badge state={LOOKS[fate]}>{text.fates[fate]}</Badge>
        <span>{VERDICTS[verdict]}</span>
      </p>
      <blockquote className={parts.passage}>{words}</blockquote>
      <p className={parts.facts}>
        {speaker !== null && <span>{text.by(speaker)}</span>}
        <Link href={`/article/${articleId}?${place}`}>{title ?? common.article.untitled}</Link>
        {outlet !== null && <span>{outlet}</span>}
      </p>
      <p className={`${parts.quiet} ${styles.hash}`}>
        SHA-256 <code>{sha256}</code>
      </p>
    </>
  );
}
