/** A list that a page needs with all of its pages, e.g. to say what came first. */

import type { Client, CombinedError } from '@urql/core';
import { type ReactNode, useCallback } from 'react';
import { useClient } from 'urql';
import { NO_ANSWER, useGrowing } from './growing.ts';
import { Failed, Loading } from './states.tsx';

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
 * Shows all of what `begun` began once it has come, and a way to go on where a page does not come.
 * @param next Asks for the page after a cursor; the same function until another list is meant.
 */
export function WholeList<Node>({
  begun,
  next,
  children,
}: {
  readonly begun: Stage<Node>;
  next(client: Client, after: string | null): Promise<Next<Node>>;
  children(nodes: readonly Node[]): ReactNode;
}) {
  const client = useClient();
  const grow = useCallback((from: Stage<Node>) => growing(client, from, next), [client, next]);
  const { value, whole, error, goOn } = useGrowing(begun, grow);
  return (
    <>
      {error !== null && <Failed error={error} onRetry={goOn} />}
      {whole ? children(value.nodes) : <Loading />}
    </>
  );
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
