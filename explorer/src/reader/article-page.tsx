/** An article to read, with everything that is known of what it says. */

import { useQuery } from 'urql';
import { Link, useParams, useSearchParams } from 'wouter';
import { ExportMenu } from '../export/export-menu.tsx';
import { ArticleLine, Dated } from '../parts/article-line.tsx';
import { Missing } from '../parts/missing.tsx';
import parts from '../parts/parts.module.css';
import { Loaded, Notice } from '../parts/states.tsx';
import { ThingLinks } from '../parts/thing-links.tsx';
import { Page } from '../shell/page.tsx';
import { reader as text } from '../text/reader.ts';
import { text as common } from '../text.ts';
import { ARTICLE_QUERY, type ReadArticle } from './article-query.ts';
import { Reader } from './reader.tsx';

export default function ArticlePage() {
  const { id = '' } = useParams();
  const answer = useQuery({ query: ARTICLE_QUERY, variables: { id } });
  return (
    <Loaded of={answer}>
      {({ article }) =>
        article === null ? <Missing /> : <Found key={article.id} article={article} />
      }
    </Loaded>
  );
}

function Found({ article }: { readonly article: ReadArticle }) {
  const [params] = useSearchParams();
  const snapshotId = params.get('text') ?? article.latestSnapshot?.id;
  const isItsText = article.snapshots.some(({ id }) => id === snapshotId);
  return (
    <Page
      wide
      kind={text.kind}
      title={article.title ?? common.article.untitled}
      lead={<Imprint article={article} />}
    >
      {snapshotId !== undefined && isItsText && (
        <Reader key={snapshotId} snapshotId={snapshotId} article={article} />
      )}
      {snapshotId !== undefined && !isItsText && (
        <Notice title={text.notItsText}>
          <Link href={`/article/${article.id}`}>{text.toNewest}</Link>
        </Notice>
      )}
      <Origin article={article} />
      {article.snapshots.length > 1 && <Texts article={article} shown={snapshotId ?? ''} />}
    </Page>
  );
}

function Imprint({ article }: { readonly article: ReadArticle }) {
  const { outlet, authors, url, publishedAt } = article;
  return (
    <div className={parts.facts}>
      {outlet !== null && <Link href={`/outlet/${outlet.id}`}>{outlet.name}</Link>}
      {authors.length > 0 && <span>{text.by(authors.join(', '))}</span>}
      <Dated at={publishedAt} />
      {url !== null && (
        <a href={url} rel="noreferrer" target="_blank">
          {text.original}
        </a>
      )}
      <span>{text.retrieved(common.date(article.ingestedAt))}</span>
      <Link href={`/side-by-side?left=${article.id}`}>{text.beside}</Link>
      <ThingLinks id={article.id} />
      <ExportMenu kind="article" id={article.id} />
    </div>
  );
}

function Origin({ article: { origin, originReason, folds } }: { readonly article: ReadArticle }) {
  const count = origin.articles.totalCount;
  if (count < 2) return <p className={parts.quiet}>{text.alone}</p>;
  return (
    <details>
      <summary>{text.origin(count)}</summary>
      <p>{originReason}</p>
      <h2>{text.folds}</h2>
      <ul className={parts.plain}>
        {folds.map(({ article, reason }) => (
          <li key={article.id}>
            <ArticleLine article={article} /> <span className={parts.quiet}>{reason}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Texts({ article, shown }: { readonly article: ReadArticle; readonly shown: string }) {
  return (
    <section aria-labelledby="texts">
      <h2 id="texts">{text.texts}</h2>
      <ol className={parts.plain}>
        {article.snapshots.map(({ id, retrievedAt, sha256 }, index) => (
          <li key={id}>
            <Link
              href={`/article/${article.id}?text=${id}`}
              aria-current={id === shown ? 'true' : undefined}
            >
              {common.date(retrievedAt)}
            </Link>{' '}
            {index === 0 && text.newest} <code>{sha256.slice(0, 12)}</code>
          </li>
        ))}
      </ol>
    </section>
  );
}
