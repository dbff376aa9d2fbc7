/** Headers that keep browsers from doing more with an answer than showing it. */

import type { IncomingMessage, ServerResponse } from 'node:http';
import { GRAPHQL_PATH, wantsGraphiQL } from '../../graphql/index.ts';

const NOTHING = [
  "default-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];

/** The explorer brings all of its scripts, styles and workers in files of this server. */
const EXPLORER = [
  ...NOTHING,
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "worker-src 'self'",
  "connect-src 'self'",
];

/** GraphiQL brings its scripts and styles inside its page, and runs its editors in workers made from blobs. */
const GRAPHIQL = [
  ...NOTHING,
  "script-src 'unsafe-inline' blob:",
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "connect-src 'self'",
];

/** Sets the headers of every answer; source: OWASP Secure Headers Project. */
export function setSecurityHeaders(
  { method, headers }: IncomingMessage,
  response: ServerResponse,
  path: string,
): void {
  const graphiql = path === GRAPHQL_PATH && wantsGraphiQL(method, headers.accept);
  const policy = graphiql ? GRAPHIQL : path === GRAPHQL_PATH ? NOTHING : EXPLORER;
  response.setHeader('content-security-policy', policy.join('; '));
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('x-frame-options', 'DENY');
  response.setHeader('referrer-policy', 'no-referrer');
  response.setHeader('cross-origin-opener-policy', 'same-origin');
  response.setHeader('cross-origin-resource-policy', 'same-origin');
}
