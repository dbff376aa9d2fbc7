/** What a page shows while it has nothing to show: loading, empty, failed, offline. */

import type { CombinedError } from '@urql/core';
import type { ReactNode } from 'react';
import type { UseQueryResponse } from 'urql';
import { text } from '../text.ts';
import styles from './states.module.css';

/** Shows what a query gave, or where it stands. */
export function Loaded<Data>({
  of: [{ data, error, fetching }, askAgain],
  children,
}: {
  // biome-ignore lint/suspicious/noExplicitAny: the variables do not matter here, and they stand on both sides of functions.
  readonly of: UseQueryResponse<Data, any>;
  children(data: Data): ReactNode;
}) {
  if (data !== undefined && data !== null && !isLost(data, error)) return children(data);
  if (error !== undefined) {
    return <Failed error={error} onRetry={() => askAgain({ requestPolicy: 'network-only' })} />;
  }
  return fetching ? <Loading /> : null;
}

/** True where what was asked for failed as a whole: it is not known to be missing. */
function isLost(data: object, error: CombinedError | undefined): boolean {
  const found = new Map<string | number, unknown>(Object.entries(data));
  return (
    error?.graphQLErrors.some(
      ({ path }) => path?.[0] !== undefined && found.get(path[0]) === null,
    ) ?? false
  );
}

export function Loading() {
  return (
    <p className={styles.loading} role="status">
      {text.states.loading}
    </p>
  );
}

/** Says why there is no answer, and what to do. */
export function Failed({
  error,
  onRetry,
}: {
  readonly error: CombinedError;
  onRetry?: () => void;
}) {
  const { title, help } = explain(error);
  return (
    <Notice title={title} detail={help === null ? messagesOf(error) : undefined}>
      {help !== null && <p>{help}</p>}
      {onRetry !== undefined && (
        <button type="button" onClick={onRetry}>
          {text.states.retry}
        </button>
      )}
    </Notice>
  );
}

/** A box that stands where the content would. */
export function Notice({
  title,
  detail,
  whole = false,
  children,
}: {
  readonly title: string;
  /** Stands for the whole page, and has its heading. */
  readonly whole?: boolean;
  readonly detail?: string | undefined;
  readonly children?: ReactNode;
}) {
  const Heading = whole ? 'h1' : 'h2';
  return (
    <div className={styles.notice} role="alert">
      <Heading>{title}</Heading>
      {detail !== undefined && <p className={styles.detail}>{detail}</p>}
      {children}
    </div>
  );
}

/** One sentence in place of an empty list. */
export function Empty({ children }: { readonly children: ReactNode }) {
  return <p className={styles.empty}>{children}</p>;
}

/** Each once, though several fields may have failed of the same. */
function messagesOf({ graphQLErrors }: CombinedError): string {
  return [...new Set(graphQLErrors.map(({ message }) => message))].join(' ');
}

function explain(error: CombinedError): { readonly title: string; readonly help: string | null } {
  const { states } = text;
  const code = error.graphQLErrors[0]?.extensions['code'];
  if (code === 'UNAUTHENTICATED') {
    return { title: states.unauthenticated, help: states.unauthenticatedHelp };
  }
  if (code === 'FORBIDDEN') return { title: states.forbidden, help: states.forbiddenHelp };
  if (error.networkError) return { title: states.offline, help: states.offlineHelp };
  return { title: states.failed, help: null };
}
