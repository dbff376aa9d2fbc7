/** Two articles side by side: the words that both carry and the claims on which they disagree, each leading to both places. */

import { useMemo } from 'react';
import { useQuery } from 'urql';
import { Link, useSearchParams } from 'wouter';
import { ArticleChoice } from '../parts/article-choice.tsx';
import { ArticleLine } from '../parts/article-line.tsx';
import parts from '../parts/parts.module.css';
import { Empty, Failed, Loaded } from '../parts/states.tsx';
import { Page } from '../shell/page.tsx';
import { reader as text } from '../text/reader.ts';
import { text as common } from '../text.ts';
import { AnnotatedText } from './annotated-text.tsx';
import { type Match, matchesOf } from './pair-matches.ts';
import { type Answered, PAIR_QUERY } from './pair-query.ts';
import styles from './side-by-side.module.css';
import { useWholePair } from './whole-pair.ts';

export default function SideBySidePage() {
  const [params, setParams] = useSearchParams();
  const ids = ['left', 'right'].map((side) => params.get(side)).filter((id) => id !== null);
  const pick = (id: string) =>
    setParams((before) => {
      before.set(before.has('left') ? 'right' : 'left', id);
      return before;
    });
  return (
    <Page wide title={text.sideBySide}>
      {ids.length < 2 ? <Choice taken={ids} onPick={pick} /> : <BothTexts ids={ids} />}
    </Page>
  );
}

function Choice({
  taken,
  onPick,
}: {
  readonly taken: readonly string[];
  onPick(id: string): void;
}) {
  return (
    <ArticleChoice>
      {(article) => (
        <>
          <button
            type="button"
            disabled={taken.includes(article.id)}
            onClick={() => onPick(article.id)}
          >
            {text.swap}
          </button>{' '}
          <ArticleLine article={article} />
        </>
      )}
    </ArticleChoice>
  );
}

function BothTexts({ ids }: { readonly ids: readonly string[] }) {
  const answer = useQuery({ query: PAIR_QUERY, variables: { ids: [...ids] } });
  return <Loaded of={answer}>{(answered) => <Found answered={answered} />}</Loaded>;
}

function Found({ answered }: { readonly answered: Answered }) {
  const { pair, whole, error, goOn } = useWholePair(answered);
  const [params, setParams] = useSearchParams();
  const matches = useMemo(() => matchesOf(pair), [pair]);
  const marks = useMemo(
    () => ({
      left: matches.flatMap(({ left }) => left),
      right: matches.flatMap(({ right }) => right),
    }),
    [matches],
  );
  const chosen = matches.find(({ id }) => id === params.get('match'));
  const choose = (id: string) =>
    setParams(
      (before) => {
        before.set('match', id);
        return before;
      },
      { replace: true },
    );
  return (
    <>
      {!whole && error === null && <p role="status">{text.readingOn}</p>}
      {error !== null && <Failed error={error} onRetry={goOn} />}
      {(['SHARED', 'DISPUTED'] as const).map((kind) => (
        <MatchList
          key={kind}
          kind={kind}
          matches={matches.filter((match) => match.kind === kind)}
          whole={whole}
          chosen={chosen?.id}
          onChoose={choose}
        />
      ))}
      <div className={styles.columns}>
        {(['left', 'right'] as const).map((side, column) => {
          const article = pair.articles[column];
          if (article?.latestSnapshot == null) return null;
          return (
            <section key={side} aria-label={text[side]}>
              <h2>
                <Link href={`/article/${article.id}`}>
                  {article.title ?? common.article.untitled}
                </Link>
              </h2>
              <div className={styles.scroller}>
                <AnnotatedText
                  text={article.latestSnapshot.text}
                  annotations={marks[side]}
                  chosen={chosen?.[side][0]?.id ?? null}
                  onChoose={(id) => {
                    const match = matches.find((each) => each[side].some((one) => one.id === id));
                    if (match !== undefined) choose(match.id);
                  }}
                />
              </div>
            </section>
          );
        })}
      </div>
    </>
  );
}

function MatchList({
  kind,
  matches,
  whole,
  chosen,
  onChoose,
}: {
  readonly kind: Match['kind'];
  readonly matches: readonly Match[];
  /** Whether there are no more to come. */
  readonly whole: boolean;
  readonly chosen: string | undefined;
  onChoose(id: string): void;
}) {
  const shared = kind === 'SHARED';
  return (
    <section aria-labelledby={kind}>
      <h2 id={kind}>{shared ? text.shared : text.disputed}</h2>
      {whole && matches.length === 0 && (
        <Empty>{shared ? text.noneShared : text.noneDisputed}</Empty>
      )}
      <ul className={parts.plain}>
        {matches.map(({ id, label }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.pair}
              aria-pressed={id === chosen}
              onClick={() => onChoose(id)}
            >
              {label}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
