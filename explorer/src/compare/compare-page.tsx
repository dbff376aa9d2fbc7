/** The matrix of claims and articles: which articles, and what each says on each claim. */

import { useState } from 'react';
import { useQuery } from 'urql';
import { Link, useSearchParams } from 'wouter';
import { ArticleChoice } from '../parts/article-choice.tsx';
import { ArticleLine } from '../parts/article-line.tsx';
import parts from '../parts/parts.module.css';
import { Loaded } from '../parts/states.tsx';
import { Page } from '../shell/page.tsx';
import { claims as text } from '../text/claims.ts';
import { reader } from '../text/reader.ts';
import { COMPARISON_QUERY } from './comparison-query.ts';
import { ROWS_AT_ONCE } from './growing-comparison.ts';
import { Matrix } from './matrix.tsx';

const MOST_ARTICLES = 10;

export default function ComparePage() {
  const [params, setParams] = useSearchParams();
  const ids = params.getAll('article');
  return (
    <Page wide title={text.compare} lead={text.compareLead}>
      <Choice key={ids.join()} ids={ids} onCompare={(article) => setParams(asParams(article))} />
      {ids.length > 1 && <Compared ids={ids} />}
    </Page>
  );
}

function asParams(ids: readonly string[]): URLSearchParams {
  return new URLSearchParams(ids.map((id) => ['article', id]));
}

function Choice({
  ids,
  onCompare,
}: {
  readonly ids: readonly string[];
  onCompare(ids: readonly string[]): void;
}) {
  const [chosen, setChosen] = useState(ids);
  const toggle = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  return (
    <details open={ids.length < 2}>
      <summary>{text.pick}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onCompare(chosen);
        }}
      >
        <ArticleChoice>
          {(article) => (
            <>
              <input
                id={`pick-${article.id}`}
                type="checkbox"
                checked={chosen.includes(article.id)}
                disabled={!chosen.includes(article.id) && chosen.length >= MOST_ARTICLES}
                aria-labelledby={`name-${article.id}`}
                onChange={() => toggle(article.id)}
              />{' '}
              <span id={`name-${article.id}`}>
                <ArticleLine article={article} />
              </span>
            </>
          )}
        </ArticleChoice>
        <button type="submit" disabled={chosen.length < 2}>
          {chosen.length < 2 ? text.pickMore : text.compareButton}
        </button>{' '}
        {chosen.length > 0 && <span className={parts.quiet}>{text.picked(chosen.length)}</span>}
      </form>
    </details>
  );
}

function Compared({ ids }: { readonly ids: readonly string[] }) {
  const answer = useQuery({
    query: COMPARISON_QUERY,
    variables: { ids: [...ids], first: ROWS_AT_ONCE },
  });
  return (
    <Loaded of={answer}>
      {({ compareArticles }) => (
        <>
          <Matrix begun={compareArticles} />
          {ids.length === 2 && (
            <p>
              <Link href={`/side-by-side?left=${ids[0]}&right=${ids[1]}`}>{reader.sideBySide}</Link>
            </p>
          )}
        </>
      )}
    </Loaded>
  );
}
