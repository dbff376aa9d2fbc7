/** Subscribes to a server by server-sent events, and comes back by itself when the connection is lost. */

import { createEventSource } from 'eventsource-client';

/** What came, in order; ends when the server says that it is complete. */
export async function* subscribe(
  url: string,
  query: string,
  variables: object = {},
  headers: Readonly<Record<string, string>> = {},
  // biome-ignore lint/suspicious/noExplicitAny: each test asserts the shape of what it asked for.
): AsyncGenerator<{ readonly data: any; readonly errors?: readonly unknown[] }, void> {
  const source = createEventSource({
    ...{ url: `${url}/graphql`, method: 'POST' },
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  try {
    for await (const { event, data } of source) {
      if (event === 'complete') return;
      yield JSON.parse(data);
    }
  } finally {
    source.close();
  }
}
