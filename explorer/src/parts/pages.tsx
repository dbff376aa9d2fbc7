/** A list of which each page is asked for when its reader wants it, under its heading. */

import type { TypedDocumentNode } from '@urql/core';
import { type ReactNode, useId } from 'react';
import { useQuery } from 'urql';
import { More } from './more.tsx';
import { Empty, Loaded } from './states.tsx';

interface Listed<Node> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Node[];
}

interface PagesProps<Data, Node> {
  /** Asks for a page of the list of what has this id. */
  readonly query: TypedDocumentNode<Data, { id: string; after?: string | null }>;
  readonly id: string;
  /** The list in the answer; null where the thing is gone. */
  listOf(data: Data): Listed<Node> | undefined;
  /** Said where there is none. */
  readonly none: string;
  children(nodes: readonly Node[]): ReactNode;
}

export function ListSection<Data, Node>({
  title,
  ...pages
}: PagesProps<Data, Node> & { readonly title: string }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <Pages {...pages} after={null} />
    </section>
  );
}

function Pages<Data, Node>(pages: PagesProps<Data, Node> & { readonly after: string | null }) {
  const { query, id, after, listOf, none, children } = pages;
  const answer = useQuery({ query, variables: { id, after } });
  return (
    <Loaded of={answer}>
      {(data) => {
        const list = listOf(data);
        if (list === undefined) return null;
        if (list.totalCount === 0) return <Empty>{none}</Empty>;
        return (
          <>
            {children(list.nodes)}
            <More pageInfo={list.pageInfo} total={list.totalCount}>
              {(next) => <Pages {...pages} after={next} />}
            </More>
          </>
        );
      }}
    </Loaded>
  );
}
