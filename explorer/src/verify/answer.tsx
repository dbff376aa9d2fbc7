/** What the graph says to the question: the verdict in a line, then what it rests on. */

import { useQuery } from 'urql';
import { Link } from 'wouter';
import { ArticleLine } from '../parts/article-line.tsx';
import { wordsAt } from '../parts/code-points.ts';
import parts from '../parts/parts.module.css';
import { Empty, Loaded } from '../parts/states.tsx';
import { evidence as text } from '../text/evidence.ts';
import { Difference } from './difference.tsx';
import { EvidenceCard } from './evidence-card.tsx';
import { KeepReceipt } from './keep-receipt.tsx';
import { VerdictStrip } from './verdict-strip.tsx';
import { VERIFY_QUERY, type Verification } from './verification.ts';

export default function Answer({
  words,
  speaker,
}: {
  readonly words: string;
  readonly speaker: string;
}) {
  const answer = useQuery({
    query: VERIFY_QUERY,
    variables: { words, speaker: speaker === '' ? null : speaker },
  });
  return <Loaded of={answer}>{({ verifyQuote }) => <Found verification={verifyQuote} />}</Loaded>;
}

function Found({ verification }: { readonly verification: Verification }) {
  const { evidence, carriage, quote } = verification;
  const best = evidence[0];
  return (
    <>
      <VerdictStrip verification={verification} />
      <KeepReceipt verification={verification} />
      {best !== undefined && best.changes.length > 0 && (
        <Difference
          said={wordsAt(best.context.text, best.context.quote)}
          asked={quote}
          changes={best.changes}
        />
      )}
      {evidence.length === 0 ? (
        <Empty>{text.none}</Empty>
      ) : (
        <section aria-labelledby="evidence">
          <h2 id="evidence">{text.title}</h2>
          <ol className={parts.list}>
            {evidence.map((each) => (
              <li key={`${each.snapshot.id} ${each.spans[0]?.start}`}>
                <EvidenceCard evidence={each} />
              </li>
            ))}
          </ol>
        </section>
      )}
      {carriage.carriers.length > 1 && <Carriers carriage={carriage} />}
    </>
  );
}

function Carriers({ carriage }: { readonly carriage: Verification['carriage'] }) {
  return (
    <section aria-labelledby="carriers">
      <h2 id="carriers">{text.carriers}</h2>
      <ol className={parts.plain}>
        {carriage.carriers.map(({ article, speaker }) => (
          <li key={article.id}>
            <ArticleLine article={article} />
            {speaker !== null && (
              <span className={parts.quiet}>
                {' '}
                {text.carrierSays} <Link href={`/speaker/${speaker.id}`}>{speaker.name}</Link>
              </span>
            )}
          </li>
        ))}
      </ol>
      {!carriage.complete && <p>{text.incomplete}</p>}
    </section>
  );
}
