/** Takes each request to what answers it. */

import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Graph } from '../../graph/index.ts';
import { GRAPHQL_PATH } from '../../graphql/index.ts';
import type { Logger } from '../log.ts';
import { type Answer, send } from './answer.ts';
import { isForExplorer, isRead } from './explorer.ts';
import type { Guard } from './guard.ts';
import { HEALTHY, readiness } from './readiness.ts';
import { logRequest } from './request-log.ts';
import { setSecurityHeaders } from './security-headers.ts';

/** What the router hands requests to. */
export interface Routes {
  readonly graphql: RequestListener;
  readonly explorer: RequestListener;
  readonly graph: Pick<Graph, 'ping'>;
  readonly guard: Guard;
  /** For the page itself, which holds nothing of the graph: people sign in on it. */
  readonly pageGuard: Guard;
  readonly log: Logger;
  /** True once the server is about to stop. */
  isStopping(): boolean;
}

export function createRouter(routes: Routes): RequestListener {
  return (request, response) => {
    const path = pathOf(request);
    logRequest(routes.log, request, response, path);
    setSecurityHeaders(request, response, path);
    if (routes.isStopping()) response.setHeader('connection', 'close');
    route(routes, request, response, path).catch((error: unknown) => {
      routes.log.error({ err: error }, 'A request failed outside GraphQL');
      if (response.headersSent) response.destroy();
      else send(response, FAILED);
    });
  };
}

const FAILED: Answer = {
  status: 500,
  error: { code: 'INTERNAL', message: 'Something went wrong on the server.' },
};

async function route(
  { graphql, explorer, graph, guard, pageGuard, isStopping }: Routes,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> {
  const probe = PROBES[path];
  if (probe !== undefined) {
    return send(response, isRead(request) ? await probe(graph, isStopping()) : WRONG_METHOD);
  }
  const toPage = path !== GRAPHQL_PATH && isForExplorer(request, path);
  const refusal = (toPage ? pageGuard : guard)(request);
  if (refusal !== null) return send(response, refusal);
  if (toPage) return explorer(request, response);
  if (path === GRAPHQL_PATH) return graphql(request, response);
  return send(response, NOT_FOUND);
}

/** What an orchestrator asks, which holds no token; the answers say nothing about the graph. */
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
    message: `Nothing is here; there are ${['/', GRAPHQL_PATH, ...Object.keys(PROBES)].join(', ')}.`,
  },
};

/** The path without its query, for which a base is needed but does not matter. */
function pathOf({ url = '/' }: IncomingMessage): string {
  const path = URL.canParse(url, 'http://host') ? new URL(url, 'http://host').pathname : url;
  return path === `${GRAPHQL_PATH}/` ? GRAPHQL_PATH : path;
}
