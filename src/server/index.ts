/** The HTTP server. */

import { createServer } from 'node:http';
import type { Graph } from '../graph/index.ts';
import { createGraphQL } from '../graphql/index.ts';
import type { Services } from '../services/index.ts';
import { withinThisProcess } from '../services/ingest/jobs/in-process.ts';
import type { Sharing } from '../services/ingest/jobs/ports.ts';
import type { IngestService } from '../services/ingest/types.ts';
import { createWork } from '../services/work.ts';
import { createAdmission } from './auth/admission.ts';
import { createRateLimits } from './auth/rate-limits.ts';
import { createSignIn } from './auth/sign-in.ts';
import type { Config } from './config.ts';
import { createExplorer, EXPLORER_FOLDER } from './http/explorer.ts';
import { createExporter } from './http/export.ts';
import { createGuard } from './http/guard.ts';
import { listen, shutDown } from './http/listen.ts';
import { createRouter } from './http/router.ts';
import type { Logger } from './log.ts';
import { createMetrics, type Metrics } from './operations/metrics.ts';
import { startMetricsServer } from './operations/metrics-server.ts';

/** The largest request body, in bytes: an article of 5 MB with what JSON adds to it. */
const MAX_BODY_BYTES = 6_000_000;

/** Requests in flight have so long to end once the server is to stop. */
const SHUTDOWN_PATIENCE_MS = 10_000;

/** A request for a file names up to 1,000 things in its address, some 47 bytes each; Node takes 16 KiB unless told. */
const MAX_HEADER_BYTES = 65_536;

/** Headers have so long to arrive, so that idle senders hold nothing. */
const HEADERS_TIMEOUT_MS = 10_000;

/** What a server serves, and how. */
export interface ServerOptions {
  readonly config: Pick<
    Config,
    | 'host'
    | 'port'
    | 'home'
    | 'token'
    | 'jwt'
    | 'rateLimit'
    | 'requestTimeoutMs'
    | 'subscriptionMs'
    | 'redisUrl'
    | 'metrics'
  >;
  readonly graph: Pick<Graph, 'stores' | 'subgraphs' | 'ping'>;
  readonly services: Services;
  readonly log: Logger;
  /** Holds the built explorer; left out: where the build puts it. */
  readonly explorerFolder?: string;
}

/** A server that takes requests. */
export interface RunningServer {
  /** Without a slash at the end, e.g. http://127.0.0.1:4000. */
  readonly url: string;
  /** Where metrics are; null where they are not served. */
  readonly metricsUrl: string | null;
  /** Takes no more requests, lets those in flight end within ten seconds, and resolves when all is closed. */
  close(): Promise<void>;
}

/**
 * Starts serving.
 * @throws HearsayError BAD_CONFIG where others could reach a server for which nothing says who may, or the address is not this
 *   machine's; IN_USE for a taken port; QUEUE_UNAVAILABLE where there should be a Redis and is none.
 */
export async function startServer({
  config,
  graph,
  services,
  log,
  explorerFolder = EXPLORER_FOLDER,
}: ServerOptions): Promise<RunningServer> {
  const signIn = await createSignIn(config, () => new Date());
  const admit = createAdmission(signIn, createRateLimits(config.rateLimit));
  const guard = createGuard(signIn);
  const metrics = createMetrics(graph);
  const ingest = counting(services.ingest, metrics);
  const work = createWork({
    ...{ stores: graph.stores, ingest },
    sharing: await sharingOf(config.redisUrl, log),
    onError: (error) => log.error({ err: error }, 'An article of a job could not be read'),
  });
  const stopping = new AbortController();
  const graphql = createGraphQL({
    stores: graph.stores,
    services: { ...services, ingest, ...work },
    stopping: stopping.signal,
    log,
    onError: metrics.failed,
    timeoutMs: config.requestTimeoutMs,
    subscriptionMs: config.subscriptionMs,
    maxBodyBytes: MAX_BODY_BYTES,
  });
  const router = createRouter({
    graphql,
    explorer: createExplorer(explorerFolder),
    exporter: createExporter({ graph, graphql, timeoutMs: config.requestTimeoutMs }),
    graph,
    guard,
    admit,
    ...{ log, metrics },
    isStopping: () => stopping.signal.aborted,
  });
  const server = createServer(
    {
      headersTimeout: HEADERS_TIMEOUT_MS,
      maxHeaderSize: MAX_HEADER_BYTES,
      // The body has to arrive while there is still time to answer it.
      requestTimeout: Math.max(HEADERS_TIMEOUT_MS, config.requestTimeoutMs),
    },
    router,
  );
  const listening = async () => {
    const metricsServer = await startMetricsServer(config.metrics, metrics.registry);
    const url = await listen(server, config.host, config.port).catch(async (error: unknown) => {
      await metricsServer?.close();
      throw error;
    });
    return { url, metricsServer };
  };
  const { url, metricsServer } = await listening().catch(async (error: unknown) => {
    await work.close();
    throw error;
  });
  log.info({ url, metrics: metricsServer?.url }, 'Listening');
  let closed: Promise<void> | undefined;
  return {
    url,
    metricsUrl: metricsServer?.url ?? null,
    close() {
      stopping.abort();
      closed ??= shutDown(server, SHUTDOWN_PATIENCE_MS)
        .then(() => graphql.dispose())
        .then(() => work.close())
        .then(() => metricsServer?.close());
      return closed;
    },
  };
}

/** The library for Redis is large, and loaded only where there is one. */
async function sharingOf(redisUrl: string | null, log: Logger): Promise<Sharing> {
  if (redisUrl === null) return withinThisProcess();
  const { throughRedis } = await import('./redis/index.ts');
  return throughRedis(redisUrl, log);
}

/** The same, counted. */
function counting(service: IngestService, metrics: Metrics): IngestService {
  return {
    async ingest(...given) {
      const outcome = await service.ingest(...given);
      metrics.articleRead(outcome.status);
      return outcome;
    },
  };
}
