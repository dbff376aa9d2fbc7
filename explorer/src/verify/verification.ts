/** The question that the first page asks, and what comes back. */

import { graphql, type ResultOf } from '../api/graphql.ts';
import { ARTICLE_LINE } from '../parts/article-line.tsx';
import { ATTRIBUTION_HOP } from '../parts/attribution-chain.tsx';

export const VERIFY_QUERY = graphql(
  `
  query Verify($words: String!, $speaker: String) {
    verifyQuote(quote: $words, speaker: $speaker) {
      quote
      speaker
      verdict
      partial
      explanation
      speakers {
        id
        name
        description
      }
      evidence {
        verdict
        partial
        superseded
        retracted
        similarity
        reviews {
          id
          state
          reviewerName
          verdict {
            label
          }
          published {
            name
          }
        }
        article {
          ...ArticleLine
        }
        snapshot {
          id
          sha256
          retrievedAt
        }
        spans {
          start
          end
        }
        context {
          text
          quote {
            start
            end
          }
        }
        quote {
          id
          utterance {
            id
          }
        }
        speaker {
          id
          name
        }
        attributions {
          ...AttributionHop
        }
        changes {
          kind
          said
          asked
          flags
        }
      }
      carriage {
        complete
        first {
          article {
            ...ArticleLine
          }
        }
        carriers {
          article {
            ...ArticleLine
          }
          speaker {
            id
            name
          }
        }
      }
    }
  }
`,
  [ARTICLE_LINE, ATTRIBUTION_HOP],
);

export type Verification = ResultOf<typeof VERIFY_QUERY>['verifyQuote'];
export type Evidence = Verification['evidence'][number];
export type Verdict = Verification['verdict'];
export type WordChange = Evidence['changes'][number];
