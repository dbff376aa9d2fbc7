/** Whether this server can answer, for whoever starts, watches and balances servers. */

import type { Graph } from '../../graph/index.ts';
import type { Answer } from './answer.ts';

/** Neo4j has so long to answer. */
const PATIENCE_MS = 3_000;

/** The process is alive. */
export const HEALTHY: Answer = { status: 200, json: { status: 'ok' } };

/** 200 where Neo4j answers, 503 where it does not or the server is about to stop. */
export async function readiness(graph: Pick<Graph, 'ping'>, stopping: boolean): Promise<Answer> {
  if (stopping) return { status: 503, json: { status: 'stopping' } };
  try {
    await graph.ping({ signal: AbortSignal.timeout(PATIENCE_MS) });
    return { status: 200, json: { status: 'ready' } };
  } catch {
    // Why it does not answer is for the log of the requests that need it, not for whoever asks.
    return { status: 503, json: { status: 'graph unavailable' } };
  }
}
