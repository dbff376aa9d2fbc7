/** A whole server on a real graph, and the means to ask it. */

import type { Reader } from '../../src/domain/extraction.ts';
import { createReader } from '../../src/extract/index.ts';
import type { Graph } from '../../src/graph/index.ts';
import type { Config } from '../../src/server/config.ts';
import { type RunningServer, startServer } from '../../src/server/index.ts';
import { createLog } from '../../src/server/log.ts';
import { createServices, type ServiceParts } from '../../src/services/index.ts';

/** What came back, as it went over the wire. */
export interface GraphQLAnswer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: each test asserts the shape of what it asked for.
  readonly data: any;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string } & Readonly<Record<string, unknown>>;
  }[];
  /** Everything that came, for tests of what must not. */
  readonly raw: string;
}

export interface TestServer extends RunningServer {
  /** Lines that the server logged. */
  readonly logged: readonly string[];
  ask(query: string, variables?: object, headers?: Record<string, string>): Promise<GraphQLAnswer>;
}

/** Holds no keys. */
const NO_HOME = '/nowhere';

let reader: Promise<Reader> | undefined;

/** Starts a server on a free port; `config` changes what a test is about, `claims` lets it read claims. */
export async function startTestServer(
  graph: Pick<Graph, 'stores' | 'subgraphs' | 'ping'>,
  config: Partial<Config> = {},
  claims: ServiceParts['claims'] = null,
  explorerFolder?: string,
): Promise<TestServer> {
  const logged: string[] = [];
  const services = createServices({
    stores: graph.stores,
    reader: () => {
      reader ??= createReader();
      return reader;
    },
    claims: claims ?? null,
    now: () => new Date('2025-08-20T12:00:00Z'),
  });
  const log = createLog('info', { write: (line: string) => void logged.push(line) });
  const server = await startServer({
    config: {
      ...{ host: '127.0.0.1', port: 0, home: NO_HOME, token: null, jwt: null, rateLimit: 0 },
      ...{
        metrics: null,
        redisUrl: null,
        // Longer than a test: on a busy machine the first article waits for the models.
        requestTimeoutMs: 120_000,
        subscriptionMs: 900_000,
        ...config,
      },
    },
    ...{ graph, services, log },
    ...(explorerFolder === undefined ? {} : { explorerFolder }),
  });
  return {
    ...server,
    logged,
    ask: (query, variables, headers) => ask(server.url, query, variables, headers),
  };
}

/** Asks a server over HTTP. */
export async function ask(
  url: string,
  query: string,
  variables: object = {},
  headers: Record<string, string> = {},
): Promise<GraphQLAnswer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const raw = await response.text();
  const { data = null, errors = [] } = JSON.parse(raw);
  return { status: response.status, data, errors, raw };
}
