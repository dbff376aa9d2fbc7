/** An outlet: what it published. */

import { useQuery } from 'urql';
import { useParams } from 'wouter';
import { graphql } from '../api/graphql.ts';
import { ARTICLE_LINE, ArticleLine } from '../parts/article-line.tsx';
import { Missing } from '../parts/missing.tsx';
import { More } from '../parts/more.tsx';
import parts from '../parts/parts.module.css';
import { Loaded } from '../parts/states.tsx';
import { ThingLinks } from '../parts/thing-links.tsx';
import { Page } from '../shell/page.tsx';
import { things as text } from '../text/things.ts';

const OUTLET_QUERY = graphql(`
  query OutletPage($id: ID!) {
    outlet(id: $id) {
      id
      name
      domain
      kind
      owner
    }
  }
`);

const PUBLISHED_QUERY = graphql(
  `
  query PublishedBy($id: ID!, $after: String) {
    outlet(id: $id) {
      id
      articles(first: 20, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...ArticleLine
        }
      }
    }
  }
`,
  [ARTICLE_LINE],
);

export default function OutletPage() {
  const { id = '' } = useParams();
  const answer = useQuery({ query: OUTLET_QUERY, variables: { id } });
  return (
    <Loaded of={answer}>
      {({ outlet }) =>
        outlet === null ? (
          <Missing />
        ) : (
          <Page
            kind={text.outletKinds[outlet.kind]}
            title={outlet.name}
            lead={
              <p className={parts.facts}>
                {outlet.domain !== null && <span>{outlet.domain}</span>}
                {outlet.owner !== null && <span>{text.owner(outlet.owner)}</span>}
                <ThingLinks id={outlet.id} />
              </p>
            }
          >
            <section aria-labelledby="published">
              <h2 id="published">{text.published}</h2>
              <Published id={outlet.id} after={null} />
            </section>
          </Page>
        )
      }
    </Loaded>
  );
}

function Published({ id, after }: { readonly id: string; readonly after: string | null }) {
  const answer = useQuery({ query: PUBLISHED_QUERY, variables: { id, after } });
  return (
    <Loaded of={answer}>
      {({ outlet }) =>
        outlet !== null && (
          <>
            <ul className={parts.plain}>
              {outlet.articles.nodes.map((article) => (
                <li key={article.id}>
                  <ArticleLine article={article} />
                </li>
              ))}
            </ul>
            <More pageInfo={outlet.articles.pageInfo} total={outlet.articles.totalCount}>
              {(next) => <Published id={id} after={next} />}
            </More>
          </>
        )
      }
    </Loaded>
  );
}
