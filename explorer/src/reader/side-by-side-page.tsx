/** Two articles side by side: the words that both carry and the claims on which they disagree, each leading to both places. */

import { useMemo } from 'react';
import { useQuery } from 'urql';
import { Link, useSearchParams } from 'wouter';
import { graphql, type ResultOf } from '../api/graphql.ts';
import { ArticleChoice } from '../parts/article-choice.tsx';
import { ArticleLine } from '../parts/article-line.tsx';
import parts from '../parts/parts.module.css';
import { Empty, Loaded } from '../parts/states.tsx';
import { Page } from '../shell/page.tsx';
import { claims } from '../text/claims.ts';
import { reader as text } from '../text/reader.ts';
import { text as common } from '../text.ts';
import { AnnotatedText } from './annotated-text.tsx';
import type { Annotation } from './annotations.ts';
import styles from './side-by-side.module.css';

const PAIR_QUERY = graphql(`
  query SideBySide($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      ... on Article {
        id
        title
        latestSnapshot {
          id
          text
        }
        quotes(first: 100) {
          nodes {
            id
            exact
            spans {
              start
              end
            }
            speaker {
              name
            }
            utterance {
              id
            }
          }
        }
      }
    }
    compareArticles(ids: $ids, first: 100) {
      rows {
        claim {
          id
          text
          contested
        }
        cells {
          stance
          assertions {
            id
            exact
            passages {
              start
              end
            }
          }
          relations {
            id
            type
            state
            from {
              id
            }
            to {
              id
            }
          }
        }
      }
    }
  }
`);

type Answered = ResultOf<typeof PAIR_QUERY>;
type ReadArticle = Extract<Answered['nodes'][number], { __typename: 'Article' }>;

type Row = Answered['compareArticles']['rows'][number];

interface Pair {
  readonly articles: readonly ReadArticle[];
  readonly rows: readonly Row[];
}

function pairOf({ nodes, compareArticles: { rows } }: Answered): Pair {
  return { articles: nodes.filter((node) => node?.__typename === 'Article'), rows };
}

/** One thing that stands in both texts. */
interface Match {
  readonly id: string;
  readonly kind: 'SHARED' | 'DISPUTED';
  readonly label: string;
  readonly left: Annotation[];
  readonly right: Annotation[];
}

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
  const pair = useMemo(() => pairOf(answered), [answered]);
  const [params, setParams] = useSearchParams();
  const matches = useMemo(() => [...sharedWords(pair), ...disputes(pair)], [pair]);
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
      {(['SHARED', 'DISPUTED'] as const).map((kind) => (
        <MatchList
          key={kind}
          kind={kind}
          matches={matches.filter((match) => match.kind === kind)}
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
  chosen,
  onChoose,
}: {
  readonly kind: Match['kind'];
  readonly matches: readonly Match[];
  readonly chosen: string | undefined;
  onChoose(id: string): void;
}) {
  const shared = kind === 'SHARED';
  return (
    <section aria-labelledby={kind}>
      <h2 id={kind}>{shared ? text.shared : text.disputed}</h2>
      {matches.length === 0 && <Empty>{shared ? text.noneShared : text.noneDisputed}</Empty>}
      <ul className={parts.plain}>
        {matches.map(({ id, label }) => (
          <li key={id}>
            <button type="button" aria-pressed={id === chosen} onClick={() => onChoose(id)}>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function sharedWords({ articles: [left, right] }: Pair): readonly Match[] {
  if (left === undefined || right === undefined) return [];
  return left.quotes.nodes.flatMap((quote) => {
    const { utterance } = quote;
    const others = right.quotes.nodes.filter(
      (other) => utterance !== null && other.utterance?.id === utterance.id,
    );
    if (utterance === null || others.length === 0) return [];
    return {
      id: utterance.id,
      kind: 'SHARED',
      label: `${quote.speaker?.name ?? text.nobody}: “${quote.exact}”`,
      left: [quoteMark(quote)],
      right: others.map(quoteMark),
    };
  });
}

/** Claims on which the two take opposed stances, and pairs of claims, one of each, that contradict each other. */
function disputes({ rows }: Pair): readonly Match[] {
  const byClaim = new Map(rows.map((row) => [row.claim.id, row]));
  const found = new Map<string, Match>();
  for (const row of rows) {
    const stances = row.cells.map(({ stance }) => stance);
    if (stances.toSorted().join() === 'ASSERTS,DENIES') add(row.claim.id, row, row);
    for (const { id, type, state, from, to } of row.cells.flatMap(({ relations }) => relations)) {
      const other = byClaim.get(from.id === row.claim.id ? to.id : from.id);
      if (type === 'CONTRADICTS' && state !== 'REJECTED' && other !== undefined)
        add(id, row, other);
    }
  }
  return [...found.values()];

  function add(id: string, one: Row, other: Row): void {
    const [left, right] = [one.cells[0]?.assertions ?? [], other.cells[1]?.assertions ?? []];
    // Where only one of the two has both claims, it disagrees with itself, not with the other.
    if (left.length === 0 || right.length === 0) return;
    found.set(id, {
      ...{ id, kind: 'DISPUTED' },
      label: text.against(stanceOf(one, 0), stanceOf(other, 1)),
      left: left.map((each) => claimMark(each.id, each.passages, one.claim.text)),
      right: right.map((each) => claimMark(each.id, each.passages, other.claim.text)),
    });
  }
}

function stanceOf({ claim, cells }: Row, column: 0 | 1): string {
  return `${claim.text} (${claims.cells[cells[column]?.stance ?? 'NOT_CHECKED']})`;
}

function quoteMark({
  id,
  exact,
  spans,
}: Pick<
  Pair['articles'][number]['quotes']['nodes'][number],
  'id' | 'exact' | 'spans'
>): Annotation {
  const paints = [{ look: 'quote' as const, spans }];
  return {
    id,
    spans,
    look: 'quote',
    paints,
    sign: '”',
    label: exact,
    quote: null,
    assertion: null,
  };
}

function claimMark(id: string, spans: Annotation['spans'], label: string): Annotation {
  const paints = [{ look: 'claim' as const, spans }];
  return { id, spans, look: 'claim', paints, sign: '§', label, quote: null, assertion: null };
}
