/** Short answers that the server gives itself. */

import type { ServerResponse } from 'node:http';

/** One whole response: a page, a JSON value, or an error in the form of GraphQL's. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly html?: string;
  readonly json?: object;
  readonly error?: { readonly code: string; readonly message: string };
}

/** Sends the answer and ends the response. */
export function send(response: ServerResponse, answer: Answer): void {
  const [type, body] = bodyOf(answer);
  for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, value);
  // A request that is turned away may have more to say; nobody reads on.
  if (answer.status >= 400) response.setHeader('connection', 'close');
  response.writeHead(answer.status, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(body);
}

function bodyOf({ html, json, error }: Answer): readonly [string, string] {
  if (html !== undefined) return ['text/html; charset=utf-8', html];
  const value =
    error === undefined
      ? (json ?? {})
      : { errors: [{ message: error.message, extensions: { code: error.code } }] };
  return ['application/json; charset=utf-8', `${JSON.stringify(value)}\n`];
}
