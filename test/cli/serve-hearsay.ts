/** Runs `hearsay serve` as a process of its own. */

import type { Neo4jConnection } from '../../src/domain/connection.ts';
import { graphEnv, said, startHearsay } from './run-hearsay.ts';

/** For a service that is asked much, and whose speed does not matter. */
export const PATIENT = { HEARSAY_RATE_LIMIT: '0', HEARSAY_REQUEST_TIMEOUT: '600' };

/** Starts it on a Neo4j, on any free port; `env` says the rest. */
export function startServing(
  connection: Neo4jConnection,
  env: NodeJS.ProcessEnv,
): ReturnType<typeof startHearsay> {
  return startHearsay(['serve'], { env: { ...graphEnv(connection), PORT: '0', ...env } });
}

/** Its address, once it takes requests. */
export async function addressOf(serving: ReturnType<typeof startHearsay>): Promise<string> {
  const text = await said(serving, 'stdout', /Hearsay serves http:\S+\n/);
  return /http:\S+/.exec(text)?.[0] ?? '';
}
