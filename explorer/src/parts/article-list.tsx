/** Articles below each other, each in one line. */

import { ArticleLine, type ArticleLineData } from './article-line.tsx';
import styles from './parts.module.css';

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
