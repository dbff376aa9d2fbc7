/** One text with its annotations, and the card of the one that was chosen. */

import { useMemo } from 'react';
import { useQuery } from 'urql';
import { Link, useSearchParams } from 'wouter';
import parts from '../parts/parts.module.css';
import { Loaded } from '../parts/states.tsx';
import { evidence } from '../text/evidence.ts';
import { reader as text } from '../text/reader.ts';
import { text as common } from '../text.ts';
import { AnnotatedText } from './annotated-text.tsx';
import { annotationAt, annotationsOf } from './annotations.ts';
import { type ReadArticle, type ReadQuote, SNAPSHOT_QUERY } from './article-query.ts';
import { AssertionCard } from './assertion-card.tsx';
import { QuoteCard } from './quote-card.tsx';
import styles from './reader.module.css';

const EVERYTHING = {
  classes: ['SPEECH', 'WRITING', 'BELIEF', 'INTENT', 'DOCUMENT'] as const,
  modalities: ['ASSERTED', 'NEGATED', 'CONJECTURED', 'HEARSAY'] as const,
};

export interface ReaderProps {
  readonly snapshotId: string;
  readonly article: Pick<ReadArticle, 'id' | 'latestSnapshot' | 'assertions'>;
}

export function Reader({ snapshotId, article }: ReaderProps) {
  const [params, setParams] = useSearchParams();
  const everything = params.has('all');
  const answer = useQuery({
    query: SNAPSHOT_QUERY,
    variables: everything
      ? { id: snapshotId, classes: [...EVERYTHING.classes], modalities: [...EVERYTHING.modalities] }
      : { id: snapshotId },
  });
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
          node?.__typename === 'Snapshot' ? <Text snapshot={node} article={article} /> : null
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
  readonly quotes: { readonly nodes: readonly ReadQuote[] };
}

function Text({
  snapshot,
  article,
}: { readonly snapshot: SnapshotData } & Pick<ReaderProps, 'article'>) {
  const [params, setParams] = useSearchParams();
  const newest = article.latestSnapshot?.id === snapshot.id;
  const withClaims = newest && !params.has('no-claims');
  const annotations = useMemo(
    () => annotationsOf(snapshot.quotes.nodes, withClaims ? article.assertions : []),
    [snapshot, withClaims, article],
  );
  const place = params.get('at');
  const chosen =
    annotations.find(({ id }) => id === params.get('chosen')) ??
    (place === null ? undefined : annotationAt(annotations, Number(place)));
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
      <div className={styles.columns}>
        <AnnotatedText
          text={snapshot.text}
          annotations={annotations}
          chosen={chosen?.id ?? null}
          onChoose={choose}
        />
        <aside className={styles.aside} aria-label={text.card}>
          {chosen === undefined ? (
            <p className={parts.quiet}>{text.choose}</p>
          ) : (
            <div className={parts.card} key={chosen.id}>
              {chosen.quote !== null && <QuoteCard quote={chosen.quote} />}
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
