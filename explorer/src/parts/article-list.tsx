/** Articles below each other, each in one line. */

import { graphql } from '../api/graphql.ts';
import { ARTICLE_LINE, ArticleLine, type ArticleLineData } from './article-line.tsx';
import styles from './parts.module.css';

/** A page of such a list, with what asks for the next. */
export const ARTICLE_PAGE = graphql(
  `
  fragment ArticlePage on ArticleConnection {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ArticleLine
    }
  }
`,
  [ARTICLE_LINE],
);

export function ArticleList({ articles }: { readonly articles: readonly ArticleLineData[] }) {
  return (
    <ul className={styles.plain}>
      {articles.map((article) => (
        <li key={article.id}>
          <ArticleLine article={article} />
        </li>
      ))}
    </ul>
  );
}
