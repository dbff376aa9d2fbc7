/** One log line, and one count, for each request. */

import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from '../log.ts';
import type { Metrics } from '../operations/metrics.ts';

/** Logs method, path, status and duration when the response ends; never the query string, headers or body. */
export function logRequest(
  { log, metrics }: { readonly log: Logger; readonly metrics: Metrics },
  { method = 'GET' }: IncomingMessage,
  response: ServerResponse,
  path: string,
): void {
  const start = performance.now();
  const requestId = randomUUID();
  response.setHeader('x-request-id', requestId);
  response.once('close', () => {
    const durationMs = Math.round(performance.now() - start);
    metrics.answered({ method, path, status: response.statusCode, seconds: durationMs / 1_000 });
    const fields = { requestId, method, path, status: response.statusCode, durationMs };
    if (response.writableFinished) log.info(fields, 'Answered');
    else log.info(fields, 'The client went away');
  });
}
