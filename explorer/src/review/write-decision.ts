/** Writes what a person decided to the graph, and says how it is taken back. */

import type { AnyVariables, Client, TypedDocumentNode } from '@urql/core';
import { graphql } from '../api/graphql.ts';
import { UNDO_MUTATION } from '../history/history-query.ts';
import { review as text } from '../text/review.ts';
import type { Item } from './items.ts';
import type { Verdict } from './queue.ts';
import {
  EDIT_MUTATION,
  MOVE_MUTATION,
  OPEN_MUTATION,
  OWN_REVIEW_QUERY,
  passagesOf,
} from './reviewing.ts';

export type Choice =
  | { readonly kind: 'VERDICT'; readonly verdict: Verdict }
  | { readonly kind: 'SAME' | 'NOT_SAME' | 'UNSURE' };

/** A choice, and why it was made. */
export type Decision = Choice & { readonly why: string };

/** Takes a decision back. */
export type Undo = () => Promise<unknown>;

const DECIDE_MUTATION = graphql(`
  mutation DecideRelation($id: ID!, $state: ClaimRelationState!, $rationale: String!) {
    decideClaimRelation(id: $id, state: $state, rationale: $rationale) {
      id
      state
      decidedBy
      decision
    }
  }
`);

const MERGE_MUTATION = graphql(`
  mutation MergeSpeakers($from: ID!, $into: ID!, $reason: String!) {
    mergeSpeakers(from: $from, into: $into, reason: $reason) {
      changeId
      # So that what shows them is asked for anew.
      targets {
        __typename
        id
      }
    }
  }
`);

const APART_MUTATION = graphql(`
  mutation TellSpeakersApart($one: ID!, $other: ID!, $reason: String!) {
    tellSpeakersApart(one: $one, other: $other, reason: $reason) {
      changeId
      # So that what shows them is asked for anew.
      targets {
        __typename
        id
      }
    }
  }
`);

/** @throws CombinedError where the graph does not take it. */
export async function writeDecision(client: Client, item: Item, decision: Decision): Promise<Undo> {
  if (decision.kind === 'UNSURE') return async () => {};
  const reason = decision.why.trim() || text.defaultReason;
  if (decision.kind === 'VERDICT') {
    return review(client, item.id, decision.verdict.id, decision.why.trim());
  }
  if (item.kind === 'NAMES') {
    const [{ id: into }, { id: from }] = item.speakers;
    const done =
      decision.kind === 'SAME'
        ? (await change(client, MERGE_MUTATION, { from, into, reason })).mergeSpeakers
        : (await change(client, APART_MUTATION, { one: into, other: from, reason }))
            .tellSpeakersApart;
    return () => change(client, UNDO_MUTATION, { id: done.changeId, reason: text.undone });
  }
  const set = (state: 'CONFIRMED' | 'REJECTED' | 'SUGGESTED', rationale: string) =>
    change(client, DECIDE_MUTATION, { id: item.id, state, rationale });
  await set(decision.kind === 'SAME' ? 'CONFIRMED' : 'REJECTED', reason);
  return () => set('SUGGESTED', text.undone);
}

/** Opens a review, or goes on with the one that its writer has begun of the same thing. */
async function review(
  client: Client,
  targetId: string,
  verdict: string,
  rationale: string,
): Promise<Undo> {
  const written = { verdict, ...(rationale === '' ? {} : { rationale }) };
  const evidence = [...(await passagesOf(client, targetId))];
  const { data, error } = await client.mutation(OPEN_MUTATION, {
    input: { targetId, evidence, ...written },
  });
  if (data != null) return putBack(data.openReview.id);
  const begun = error?.graphQLErrors[0]?.extensions['reviewId'];
  if (typeof begun !== 'string') throw error;
  const { data: found } = await client.query(
    OWN_REVIEW_QUERY,
    { id: begun },
    { requestPolicy: 'network-only' },
  );
  const before = found?.review;
  if (before == null) throw error;
  if (before.state !== 'IN_REVIEW') {
    await change(client, MOVE_MUTATION, { id: begun, to: 'IN_REVIEW', all: false });
  }
  await change(client, EDIT_MUTATION, { id: begun, input: { ...written, evidence } });
  if (before.state !== 'IN_REVIEW') return putBack(begun);
  const { rationale: why, verdict: chosen } = before;
  return () =>
    change(client, EDIT_MUTATION, {
      id: begun,
      input: { verdict: chosen?.id ?? null, rationale: why },
    });

  function putBack(id: string): Undo {
    return () =>
      change(client, MOVE_MUTATION, { id, to: 'UNREVIEWED', reason: text.undone, all: false });
  }
}

/** Runs a mutation for what it gives. @throws CombinedError */
async function change<Data, Variables extends AnyVariables>(
  client: Client,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const { data, error } = await client.mutation(document, variables);
  if (data == null) throw error;
  return data;
}
