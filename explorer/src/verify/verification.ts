/** The question that the first page asks, and what comes back. */

import { graphql, type ResultOf } from '../api/graphql.ts';

export const VERIFY_QUERY = graphql(`
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
        similarity
        article {
          id
          title
          publishedAt
          outlet {
            id
            name
          }
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
          kind
          anchor
          utterance {
            id
            articleCount
          }
        }
        speaker {
          id
          name
        }
        attributions {
          id
          hop
          state
          confidence
          mention {
            text
          }
          candidates {
            probability
            speaker {
              id
              name
            }
          }
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
            id
            title
            publishedAt
            outlet {
              id
              name
            }
          }
        }
        carriers {
          article {
            id
            title
            publishedAt
            outlet {
              id
              name
            }
          }
          quote {
            id
          }
          speaker {
            id
            name
          }
        }
      }
    }
  }
`);

export type Verification = ResultOf<typeof VERIFY_QUERY>['verifyQuote'];
