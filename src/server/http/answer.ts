/** Short answers that the server gives itself. */

import type { ServerResponse } from 'node:http';

/** One whole response: a JSON value, or an error in the form of GraphQL's. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: object;
  readonly error?: { readonly code: string; readonly message: string };
}

/** Sends the answer and ends the response. */
export function send(response: ServerResponse, answer: Answer): void {
  for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, value);
  // A request that is turned away may have more to say; nobody reads on.
  if (answer.status >= 400) response.setHeader('connection', 'close');
  response.writeHead(answer.status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(`${JSON.stringify(bodyOf(answer))}\n`);
}

function bodyOf({ json, error }: Answer): object {
  if (error === undefined) return json ?? {};
  return { errors: [{ message: error.message, extensions: { code: error.code } }] };
}
