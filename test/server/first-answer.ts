/** The first thing that a server answers to an operation: the only one of a query, the first event of a subscription. */

import type { GraphQLAnswer } from './test-server.ts';

/** A subscription to which nothing happens is taken as admitted after so long. */
const QUIET_MS = 300;

const NOTHING = { data: null, errors: [] };

export async function firstAnswer(
  url: string,
  query: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Pick<GraphQLAnswer, 'data' | 'errors'>> {
  const subscribing = query.startsWith('subscription');
  const leave = new AbortController();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    signal: leave.signal,
    headers: {
      'content-type': 'application/json',
      accept: subscribing ? 'text/event-stream' : 'application/json',
      ...headers,
    },
    body: JSON.stringify({ query }),
  });
  if (!response.headers.get('content-type')?.startsWith('text/event-stream')) {
    return { ...NOTHING, ...(await response.json()) };
  }
  const quiet = setTimeout(() => leave.abort(), QUIET_MS);
  try {
    let text = '';
    const decoder = new TextDecoder();
    for await (const chunk of response.body ?? []) {
      text += decoder.decode(chunk, { stream: true });
      const event = /^data: ?(\{.*\})$/m.exec(text)?.[1];
      if (event !== undefined) return { ...NOTHING, ...JSON.parse(event) };
    }
    return NOTHING;
  } catch (error) {
    if (leave.signal.aborted) return NOTHING;
    throw error;
  } finally {
    clearTimeout(quiet);
    leave.abort();
  }
}
