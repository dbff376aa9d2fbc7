/** One text with its annotations, and the card of the one that was chosen. */

import { useMemo } from 'react';
import { useQuery } from 'urql';
import { Link, useSearchParams } from 'wouter';
import parts from '../parts/parts.module.css';
import { Failed, Loaded } from '../parts/states.tsx';
import { evidence } from '../text/evidence.ts';
import { reader as text } from '../text/reader.ts';
import { text as common } from '../text.ts';
import { AnnotatedText } from './annotated-text.tsx';
import { annotationAt, annotationsOf } from './annotations.ts';
import {
  type QuoteFilter,
  type QuotePage,
  type ReadArticle,
  type ReadQuote,
  SNAPSHOT_QUERY,
} from './article-query.ts';
import { AssertionCard } from './assertion-card.tsx';
import { useFurtherQuotes } from './further-quotes.ts';
import { QuoteCard } from './quote-card.tsx';
import styles from './reader.module.css';

const SAID: QuoteFilter = {};
const EVERYTHING: QuoteFilter = {
  classes: ['SPEECH', 'WRITING', 'BELIEF', 'INTENT', 'DOCUMENT'],
  modalities: ['ASSERTED', 'NEGATED', 'CONJECTURED', 'HEARSAY'],
};

export interface ReaderProps {
  readonly snapshotId: string;
  readonly article: Pick<ReadArticle, 'id' | 'latestSnapshot' | 'assertions'>;
}

export function Reader({ snapshotId, article }: ReaderProps) {
  const [params, setParams] = useSearchParams();
  const everything = params.has('all');
  const filter = everything ? EVERYTHING : SAID;
  const answer = useQuery({ query: SNAPSHOT_QUERY, variables: { id: snapshotId, ...filter } });
  const toggle = (name: string) =>
    setParams((before) => {
      if (before.has(name)) before.delete(name);
      else before.set(name, '1');
      return before;
    });
  return (
    <>
      <div className={styles.tools}>
        <label>
          <input
            type="checkbox"
            checked={!params.has('no-claims')}
            onChange={() => toggle('no-claims')}
          />{' '}
          {text.showClaims}
        </label>
        <label>
          <input type="checkbox" checked={everything} onChange={() => toggle('all')} />{' '}
          {text.showAll}
        </label>
        <Legend />
      </div>
      <Loaded of={answer}>
        {({ node }) =>
          node?.__typename === 'Snapshot' ? (
            <Text snapshot={node} article={article} filter={filter} />
          ) : null
        }
      </Loaded>
    </>
  );
}

interface SnapshotData {
  readonly id: string;
  readonly text: string;
  readonly sha256: string;
  readonly retrievedAt: string;
  readonly extractor: string;
  readonly extractorVersion: string;
  readonly supersededBy: { readonly id: string } | null;
  readonly quotes: QuotePage;
}

function Text({
  snapshot,
  article,
  filter,
}: {
  readonly snapshot: SnapshotData;
  readonly filter: QuoteFilter;
} & Pick<ReaderProps, 'article'>) {
  const [params, setParams] = useSearchParams();
  const newest = article.latestSnapshot?.id === snapshot.id;
  const withClaims = newest && !params.has('no-claims');
  const { totalCount, nodes } = snapshot.quotes;
  const { quotes: further, error, goOn } = useFurtherQuotes(snapshot.id, snapshot.quotes, filter);
  const quotes = useMemo(() => [...nodes, ...further], [nodes, further]);
  const annotations = useMemo(
    () => annotationsOf(quotes, withClaims ? article.assertions : []),
    [quotes, withClaims, article],
  );
  const place = params.get('at');
  const chosen =
    annotations.find(({ id }) => id === params.get('chosen')) ??
    (place === null ? undefined : annotationAt(annotations, Number(place)));
  const lost = chosen === undefined && params.has('chosen') && quotes.length >= totalCount;
  const choose = (id: string | null) =>
    setParams(
      (before) => {
        before.delete('at');
        if (id === null) before.delete('chosen');
        else before.set('chosen', id);
        return before;
      },
      { replace: true },
    );
  return (
    <>
      {!newest && (
        <p className={styles.older} role="status">
          {text.older} <Link href={`/article/${article.id}`}>{text.toNewest}</Link>
        </p>
      )}
      {quotes.length < totalCount && <p role="status">{text.painted(quotes.length, totalCount)}</p>}
      {error !== null && <Failed error={error} onRetry={goOn} />}
      <div className={styles.columns}>
        <AnnotatedText
          text={snapshot.text}
          annotations={annotations}
          chosen={chosen?.id ?? null}
          onChoose={choose}
        />
        <aside
          className={styles.aside}
          aria-label={text.card}
          data-empty={chosen === undefined && !lost}
        >
          {chosen === undefined ? (
            <>
              {lost && <p role="status">{text.notPainted}</p>}
              <p className={parts.quiet}>{text.choose}</p>
            </>
          ) : (
            <div className={parts.card} key={chosen.id}>
              {chosen.quote !== null && (
                <QuoteCard
                  quote={chosen.quote}
                  claimIds={newest ? claimedBy(chosen.quote, article) : null}
                />
              )}
              {chosen.assertion !== null && <AssertionCard assertion={chosen.assertion} />}
              <button type="button" onClick={() => choose(null)}>
                {text.closeCard}
              </button>
            </div>
          )}
          <p className={parts.facts}>
            <span title={snapshot.sha256}>
              {evidence.hash(snapshot.sha256, common.date(snapshot.retrievedAt))}
            </span>
            <span>
              {snapshot.extractor} {snapshot.extractorVersion}
            </span>
          </p>
        </aside>
      </div>
    </>
  );
}

/** Ids of the claims that a quote makes, each once. */
function claimedBy(quote: ReadQuote, { assertions }: ReaderProps['article']): readonly string[] {
  const own = assertions.filter((assertion) => assertion.quote?.id === quote.id);
  return [...new Set(own.map(({ claim }) => claim.id))];
}

function Legend() {
  return (
    <ul className={styles.legend} aria-label={text.legend}>
      {(['quote', 'indirect', 'claim', 'doubtful', 'gone'] as const).map((look) => (
        <li key={look} data-look={look}>
          {text.looks[look]}
        </li>
      ))}
    </ul>
  );
}
