/** Serves metrics on a port of their own, so that who reaches the API need not reach them. */

import { createServer } from 'node:http';
import { collectDefaultMetrics, type Registry } from 'prom-client';
import { send } from '../http/answer.ts';
import { listen, shutDown } from '../http/listen.ts';

/** Whoever reads metrics when the server stops has so long. */
const PATIENCE_MS = 1_000;

export interface MetricsServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts it where there is a place for it, with what Node says of the process besides. @throws HearsayError IN_USE, BAD_CONFIG. */
export async function startMetricsServer(
  place: { readonly host: string; readonly port: number } | null,
  registry: Registry,
): Promise<MetricsServer | null> {
  if (place === null) return null;
  collectDefaultMetrics({ register: registry });
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      const message = 'There is GET /metrics here.';
      return send(response, { status: 404, error: { code: 'NOT_FOUND', message } });
    }
    registry.metrics().then(
      (text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  const url = await listen(server, place.host, place.port);
  return { url: `${url}/metrics`, close: () => shutDown(server, PATIENCE_MS) };
}
