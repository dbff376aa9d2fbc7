/** Takes each request to what answers it. */

import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Graph } from '../../graph/index.ts';
import { GRAPHQL_PATH } from '../../graphql/index.ts';
import type { Logger } from '../log.ts';
import { type Answer, send } from './answer.ts';
import type { Guard } from './guard.ts';
import { LANDING_PAGE } from './landing-page.ts';
import { HEALTHY, readiness } from './readiness.ts';
import { logRequest } from './request-log.ts';
import { setSecurityHeaders } from './security-headers.ts';

/** What the router hands requests to. */
export interface Routes {
  readonly graphql: RequestListener;
  readonly graph: Pick<Graph, 'ping'>;
  readonly guard: Guard;
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
  { graphql, graph, guard, isStopping }: Routes,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> {
  const refusal = OPEN_TO_ALL.has(path) ? null : guard(request);
  if (refusal !== null) return send(response, refusal);
  if (path === GRAPHQL_PATH) return graphql(request, response);
  const page = PAGES[path];
  if (page === undefined) return send(response, notFound());
  if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, WRONG_METHOD);
  return send(response, await page(graph, isStopping()));
}

/** What an orchestrator asks, which holds no token; the answers say nothing about the graph. */
const OPEN_TO_ALL: ReadonlySet<string> = new Set(['/health', '/ready']);

const PAGES: Readonly<
  Record<string, (graph: Pick<Graph, 'ping'>, stopping: boolean) => Answer | Promise<Answer>>
> = {
  '/': () => ({ status: 200, html: LANDING_PAGE }),
  '/health': () => HEALTHY,
  '/ready': readiness,
};

const WRONG_METHOD: Answer = {
  status: 405,
  headers: { allow: 'GET, HEAD' },
  error: { code: 'BAD_INPUT', message: 'This address takes GET and HEAD only.' },
};

function notFound(): Answer {
  return {
    status: 404,
    error: {
      code: 'NOT_FOUND',
      message: `Nothing is here; there are ${[GRAPHQL_PATH, ...Object.keys(PAGES)].join(', ')}.`,
    },
  };
}

/** The path without its query, for which a base is needed but does not matter. */
function pathOf({ url = '/' }: IncomingMessage): string {
  const path = URL.canParse(url, 'http://host') ? new URL(url, 'http://host').pathname : url;
  return path === `${GRAPHQL_PATH}/` ? GRAPHQL_PATH : path;
}
