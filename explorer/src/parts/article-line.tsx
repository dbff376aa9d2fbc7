/** An article in one line: its title, who published it, and when. */

import { Link } from 'wouter';
import { graphql, type ResultOf } from '../api/graphql.ts';
import { text } from '../text.ts';
import styles from './parts.module.css';

export const ARTICLE_LINE = graphql(`
  fragment ArticleLine on Article {
    id
    title
    publishedAt
    ingestedAt
    outlet {
      id
      name
    }
  }
`);

export type ArticleLineData = ResultOf<typeof ARTICLE_LINE>;

/** `to`: where the title leads; left out: the article. */
export function ArticleLine({
  article,
  to = `/article/${article.id}`,
}: {
  readonly article: ArticleLineData;
  readonly to?: string;
}) {
  const { title, outlet, publishedAt } = article;
  return (
    <span className={styles.article}>
      <Link href={to}>{title ?? text.article.untitled}</Link>{' '}
      <span className={styles.quiet}>
        {outlet !== null && (
          <>
            <Link href={`/outlet/${outlet.id}`}>{outlet.name}</Link>
            {', '}
          </>
        )}
        <Dated at={publishedAt} />
      </span>
    </span>
  );
}

/** When something was published; that nobody knows is said, not left out. */
export function Dated({ at }: { readonly at: string | null }) {
  if (at === null) return <span className={styles.unknown}>{text.article.undated}</span>;
  return <time dateTime={at}>{text.date(at)}</time>;
}
