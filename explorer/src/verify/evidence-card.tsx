/** One passage that bears on the question: its words in their sentences, who said them, and where to read them. */

import { Link } from 'wouter';
import { ArticleLine } from '../parts/article-line.tsx';
import { AttributionChain } from '../parts/attribution-chain.tsx';
import { Badge } from '../parts/badge.tsx';
import { Marked } from '../parts/marked.tsx';
import parts from '../parts/parts.module.css';
import { ReviewLink } from '../parts/review-link.tsx';
import { ThingLinks } from '../parts/thing-links.tsx';
import { ReviewBadge } from '../review/review-badge.tsx';
import { evidence as text } from '../text/evidence.ts';
import { text as common } from '../text.ts';
import styles from './evidence-card.module.css';
import type { Evidence } from './verification.ts';

export function EvidenceCard({ evidence }: { readonly evidence: Evidence }) {
  const { article, snapshot, context, spans, quote } = evidence;
  const place = new URLSearchParams({ text: snapshot.id, at: String(spans[0]?.start ?? 0) });
  const href = `/article/${article.id}?${place}`;
  return (
    <article className={parts.card}>
      <p className={styles.head}>
        <Badge state={evidence.verdict}>{common.verify.verdicts[evidence.verdict]}</Badge>
        <ArticleLine article={article} to={href} />
        {evidence.retracted && <Badge state="REJECTED">{text.retracted}</Badge>}
        {evidence.superseded && <Badge state="SUPERSEDED">{text.superseded}</Badge>}
      </p>
      <blockquote className={styles.context}>
        <Marked text={context.text} spans={context.quote} />
      </blockquote>
      <AttributionChain hops={evidence.attributions} />
      {evidence.reviews.length > 0 && (
        <p className={parts.facts}>
          {evidence.reviews.map((review) => (
            <ReviewBadge key={review.id} review={review} />
          ))}
        </p>
      )}
      <p className={parts.facts}>
        {evidence.similarity < 1 && <span>{text.similarity(evidence.similarity)}</span>}
        <span title={snapshot.sha256}>
          {text.hash(snapshot.sha256, common.date(snapshot.retrievedAt))}
        </span>
        {quote?.utterance != null && (
          <Link href={`/utterance/${quote.utterance.id}`}>{text.utterance}</Link>
        )}
        <Link href={href}>{text.read}</Link>
        {quote !== null && (
          <>
            <ReviewLink id={evidence.attributions[0]?.id ?? quote.id} />
            <ThingLinks id={quote.id} />
          </>
        )}
      </p>
    </article>
  );
}
