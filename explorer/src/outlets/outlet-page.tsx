/** An outlet: what it published. */

import { useQuery } from 'urql';
import { useParams } from 'wouter';
import { graphql } from '../api/graphql.ts';
import { ARTICLE_PAGE, ArticleList } from '../parts/article-list.tsx';
import { Missing } from '../parts/missing.tsx';
import { ListSection } from '../parts/pages.tsx';
import parts from '../parts/parts.module.css';
import { Loaded } from '../parts/states.tsx';
import { ThingLinks } from '../parts/thing-links.tsx';
import { Page } from '../shell/page.tsx';
import { things as text } from '../text/things.ts';
import { Rating } from './rating.tsx';

const OUTLET_QUERY = graphql(`
  query OutletPage($id: ID!) {
    outlet(id: $id) {
      id
      name
      domain
      kind
      owner
      reliability {
        grade
        at
        by
        reason
      }
    }
  }
`);

const PUBLISHED_QUERY = graphql(
  `
  query PublishedBy($id: ID!, $after: String) {
    outlet(id: $id) {
      id
      articles(first: 20, after: $after) {
        ...ArticlePage
      }
    }
  }
`,
  [ARTICLE_PAGE],
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
                {outlet.reliability !== null && <Rating of={outlet.reliability} />}
                <ThingLinks id={outlet.id} />
              </p>
            }
          >
            <ListSection
              {...{ id, title: text.published, none: text.articlesNone, query: PUBLISHED_QUERY }}
              listOf={(published) => published.outlet?.articles}
            >
              {(articles) => <ArticleList articles={articles} />}
            </ListSection>
          </Page>
        )
      }
    </Loaded>
  );
}
