/** The articles to choose from: the newest, or those with some words. */

import { type ReactNode, useId, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../api/graphql.ts';
import { text } from '../text.ts';
import { ARTICLE_LINE, type ArticleLineData } from './article-line.tsx';
import { NoArticles } from './no-articles.tsx';
import parts from './parts.module.css';
import { Empty, Loaded } from './states.tsx';
import { useSettled } from './use-settled.ts';

const ARTICLES_QUERY = graphql(
  `
  query ArticlesToChooseFrom($filter: ArticleFilter) {
    articles(filter: $filter, first: 50) {
      nodes {
        ...ArticleLine
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`,
  [ARTICLE_LINE],
);

/** So long nothing may be typed before the graph is asked. */
const PATIENCE_MS = 200;

/** A box for words of title or text, and a line for each article that has them, made by `children`. */
export function ArticleChoice({ children }: { children(article: ArticleLineData): ReactNode }) {
  const id = useId();
  const [words, setWords] = useState('');
  const asked = useSettled(words.trim(), PATIENCE_MS);
  const filter = asked === '' ? null : { text: asked };
  const answer = useQuery({ query: ARTICLES_QUERY, variables: { filter } });
  return (
    <>
      <p>
        <label htmlFor={id}>{text.article.find}</label>{' '}
        <input
          id={id}
          type="search"
          value={words}
          autoComplete="off"
          onChange={(event) => setWords(event.target.value)}
          // What is chosen below may stand in a form; here Enter is not meant for it.
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        />
      </p>
      <Loaded of={answer}>
        {({ articles: { nodes, pageInfo } }) => (
          <>
            {nodes.length === 0 &&
              (asked === '' ? <NoArticles /> : <Empty>{text.article.noneHas(asked)}</Empty>)}
            <ul className={parts.plain}>
              {nodes.map((article) => (
                <li key={article.id}>{children(article)}</li>
              ))}
            </ul>
            {pageInfo.hasNextPage && <Empty>{text.article.moreByWords(nodes.length)}</Empty>}
          </>
        )}
      </Loaded>
    </>
  );
}
