/** What a server counts of itself, for Prometheus. */

import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Graph } from '../../graph/index.ts';

/** Neo4j has so long to answer before it counts as away. */
const PATIENCE_MS = 2_000;

export interface Metrics {
  readonly registry: Registry;
  /** A request has been answered, or its client has gone. */
  answered(request: {
    readonly method: string;
    readonly path: string;
    readonly status: number;
    readonly seconds: number;
  }): void;
  /** A GraphQL error with this code went out. */
  failed(code: string): void;
  /** An article was read, with this outcome. */
  articleRead(status: string): void;
}

/** Names follow prometheus.io/docs/practices/naming; no label holds anything of an article or a person. */
export function createMetrics(graph: Pick<Graph, 'ping'>): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const requests = new Histogram({
    name: 'hearsay_http_request_duration_seconds',
    help: 'How long requests took, and subscriptions lasted, by method, address and status.',
    labelNames: ['method', 'path', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers,
  });
  const errors = new Counter({
    name: 'hearsay_graphql_errors_total',
    help: 'GraphQL errors, by their code.',
    labelNames: ['code'],
    registers,
  });
  const articles = new Counter({
    name: 'hearsay_articles_read_total',
    help: 'Articles that this server has read, by what became of them.',
    labelNames: ['status'],
    registers,
  });
  new Gauge({
    name: 'hearsay_graph_up',
    help: '1 where Neo4j answers, 0 where it does not.',
    registers,
    async collect() {
      const up = graph.ping({ signal: AbortSignal.timeout(PATIENCE_MS) }).then(
        () => 1,
        () => 0,
      );
      this.set(await up);
    },
  });
  return {
    registry,
    answered: ({ method, path, status, seconds }) =>
      requests.observe({ method, path: addressOf(path), status: String(status) }, seconds),
    failed: (code) => errors.inc({ code }),
    articleRead: (status) => articles.inc({ status }),
  };
}

/** Few values, whatever addresses people make up, and nothing of what they look for. */
export function addressOf(path: string): string {
  return ['/graphql', '/export', '/health', '/ready'].includes(path) ? path : 'page';
}
