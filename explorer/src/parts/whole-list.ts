/** A list that a page needs with all of its pages, e.g. to say what came first. */

import type { Client, CombinedError } from '@urql/core';
import { useCallback } from 'react';
import { useClient } from 'urql';
import { NO_ANSWER, useGrowing } from './growing.ts';

interface Stage<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** One more page, or why it does not come. */
interface Next<Node> {
  readonly list: Stage<Node> | undefined;
  readonly error: CombinedError | undefined;
}

/**
 * What `first` began, as far as it came, and a way to go on after a failure.
 * @param next Asks for the page after a cursor; the same function until another list is meant.
 */
export function useWholeList<Node>(
  first: Stage<Node>,
  next: (client: Client, after: string | null) => Promise<Next<Node>>,
) {
  const client = useClient();
  const grow = useCallback((from: Stage<Node>) => growing(client, from, next), [client, next]);
  const { value, ...reading } = useGrowing(first, grow);
  return { nodes: value.nodes, ...reading };
}

/** The list with one more page each time. @throws CombinedError */
async function* growing<Node>(
  client: Client,
  from: Stage<Node>,
  next: (client: Client, after: string | null) => Promise<Next<Node>>,
): AsyncGenerator<Stage<Node>> {
  let stage = from;
  while (stage.pageInfo.hasNextPage) {
    const { list, error } = await next(client, stage.pageInfo.endCursor);
    if (list === undefined) throw error ?? NO_ANSWER;
    stage = { nodes: [...stage.nodes, ...list.nodes], pageInfo: list.pageInfo };
    yield stage;
  }
}
