/** The changes of reviews, and what they are decided by. */

import type { Client } from '@urql/core';
import { graphql } from '../api/graphql.ts';
import { REVIEW } from './review-line.ts';
import { TARGET_QUERY } from './target-query.ts';

export const OPEN_REVIEWS_QUERY = graphql(
  `
  query OpenReviews($after: String) {
    reviews(first: 20, after: $after, filter: { states: [IN_REVIEW, DISPUTED, PUBLISHED] }) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        ...ReviewLine
      }
    }
  }
`,
  [REVIEW],
);

export const OWN_REVIEW_QUERY = graphql(`
  query OwnReview($id: ID!) {
    review(id: $id) {
      id
      state
      rationale
      verdict {
        id
      }
    }
  }
`);

export const IDENTICAL_QUERY = graphql(`
  query IdenticalTo($id: ID!) {
    identicalTo(targetId: $id) {
      count
    }
  }
`);

export const OPEN_MUTATION = graphql(
  `
  mutation OpenReview($input: OpenReviewInput!) {
    openReview(input: $input) {
      ...ReviewLine
    }
  }
`,
  [REVIEW],
);

export const EDIT_MUTATION = graphql(
  `
  mutation EditReview($id: ID!, $input: EditReviewInput!, $version: Int) {
    editReview(id: $id, input: $input, version: $version) {
      ...ReviewLine
    }
  }
`,
  [REVIEW],
);

export const MOVE_MUTATION = graphql(
  `
  mutation MoveReview($id: ID!, $to: ReviewState!, $reason: String, $version: Int, $all: Boolean!) {
    moveReview(id: $id, to: $to, reason: $reason, version: $version, applyToIdentical: $all) {
      review {
        ...ReviewLine
      }
      others {
        id
      }
    }
  }
`,
  [REVIEW],
);

/** The passages that whoever decides about a thing has before them. */
export async function passagesOf(client: Client, targetId: string) {
  const { data, error } = await client.query(TARGET_QUERY, { id: targetId });
  if (data === undefined) throw error;
  const target = data.node;
  switch (target?.__typename) {
    case 'Quote':
      return [{ quoteId: target.id }];
    case 'Attribution':
      return [{ quoteId: target.quote.id }];
    case 'ClaimRelation':
      return target.evidence.map(({ id }) => ({ assertionId: id }));
    case 'Claim':
      return target.timeline.nodes.map(({ id }) => ({ assertionId: id }));
    default:
      return [];
  }
}
