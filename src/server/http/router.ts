/** Takes each request to what answers it. */

import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Graph } from '../../graph/index.ts';
import { type Asked, GRAPHQL_PATH, wantsGraphiQL } from '../../graphql/index.ts';
import type { Admit } from '../auth/admission.ts';
import type { Logger } from '../log.ts';
import type { Metrics } from '../operations/metrics.ts';
import { traced } from '../operations/tracing.ts';
import { type Answer, send } from './answer.ts';
import { isForExplorer, isRead } from './explorer.ts';
import { EXPORT_PATH, type Exporter } from './export.ts';
import type { Guard } from './guard.ts';
import { HEALTHY, readiness } from './readiness.ts';
import { logRequest } from './request-log.ts';
import { setSecurityHeaders } from './security-headers.ts';

/** What the router hands requests to. */
export interface Routes {
  readonly graphql: (
    request: IncomingMessage,
    response: ServerResponse,
    asked: Asked,
  ) => void | Promise<void>;
  readonly explorer: RequestListener;
  readonly exporter: Exporter;
  readonly graph: Pick<Graph, 'ping'>;
  readonly guard: Guard;
  readonly admit: Admit;
  readonly log: Logger;
  readonly metrics: Metrics;
  /** True once the server is about to stop. */
  isStopping(): boolean;
}

export function createRouter(routes: Routes): RequestListener {
  return (request, response) => {
    const path = pathOf(request);
    logRequest(routes, request, response, path);
    setSecurityHeaders(request, response, path);
    if (routes.isStopping()) response.setHeader('connection', 'close');
    traced(request, response, path, () => {
      route(routes, request, response, path).catch((error: unknown) => {
        routes.log.error({ err: error }, 'A request failed outside GraphQL');
        if (response.headersSent) response.destroy();
        else send(response, FAILED);
      });
    });
  };
}

const FAILED: Answer = {
  status: 500,
  error: { code: 'INTERNAL', message: 'Something went wrong on the server.' },
};

async function route(
  { graphql, explorer, exporter, graph, guard, admit, isStopping }: Routes,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> {
  const probe = PROBES[path];
  if (probe !== undefined) {
    return send(response, isRead(request) ? await probe(graph, isStopping()) : WRONG_METHOD);
  }
  const misdirected = await guard(request);
  if (misdirected !== null) return send(response, misdirected);
  if (path === EXPORT_PATH && !isRead(request)) return send(response, WRONG_METHOD);
  if (path !== GRAPHQL_PATH && path !== EXPORT_PATH) {
    // The page holds nothing of the graph: people sign in on it.
    return isForExplorer(request, path) ? explorer(request, response) : send(response, NOT_FOUND);
  }
  // Nor does GraphiQL, which asks with the key that is given to it.
  if (path === GRAPHQL_PATH && wantsGraphiQL(request.method, request.headers.accept)) {
    return graphql(request, response, { viewer: null });
  }
  const admission = await admit(request);
  if ('refusal' in admission) return send(response, admission.refusal);
  if (path === EXPORT_PATH) return exporter(request, response, admission.viewer);
  return graphql(request, response, admission);
}

/** What an orchestrator asks, which has no key; the answers say nothing about the graph. */
const PROBES: Readonly<
  Record<string, (graph: Pick<Graph, 'ping'>, stopping: boolean) => Answer | Promise<Answer>>
> = {
  '/health': () => HEALTHY,
  '/ready': readiness,
};

const WRONG_METHOD: Answer = {
  status: 405,
  headers: { allow: 'GET, HEAD' },
  error: { code: 'BAD_INPUT', message: 'This address takes GET and HEAD only.' },
};

const NOT_FOUND: Answer = {
  status: 404,
  error: {
    code: 'NOT_FOUND',
    message: `Nothing is here; there are ${['/', GRAPHQL_PATH, EXPORT_PATH, ...Object.keys(PROBES)].join(', ')}.`,
  },
};

/** The path without its query, for which a base is needed but does not matter. */
function pathOf({ url = '/' }: IncomingMessage): string {
  const path = URL.canParse(url, 'http://host') ? new URL(url, 'http://host').pathname : url;
  return path === `${GRAPHQL_PATH}/` ? GRAPHQL_PATH : path;
}
