/** Runs `hearsay` as a process of its own, as a person at a terminal would. */

import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import type { Neo4jConnection } from '../../src/domain/connection.ts';

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const TSX = import.meta.resolve('tsx');

/** Nothing of the environment of the tests decides what a command does. */
const CLEAN = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(NEO4J_|HEARSAY_|REDIS_URL$|OTEL_|HOST$|PORT$|LOG_LEVEL$)/.test(name),
  ),
);

export interface RunOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly input?: string;
}

/** Starts the command; its result never rejects. */
export function startHearsay(args: readonly string[], { env = {}, input = '' }: RunOptions = {}) {
  return execa(process.execPath, ['--import', TSX, MAIN, ...args], {
    env: { ...CLEAN, DOCKER_HOST: 'unix:///nowhere/docker.sock', LOG_LEVEL: 'warn', ...env },
    extendEnv: false,
    reject: false,
    input,
  });
}

/** Runs the command to its end. */
export async function hearsay(args: readonly string[], options?: RunOptions) {
  const { exitCode, stdout, stderr } = await startHearsay(args, options);
  return { exitCode, stdout, stderr };
}

/** The environment in which a command finds a Neo4j. */
export function graphEnv({ uri, username, password, database }: Neo4jConnection) {
  return {
    ...{ NEO4J_URI: uri, NEO4J_USERNAME: username },
    ...{ NEO4J_PASSWORD: password, NEO4J_DATABASE: database },
  };
}

/** Resolves once `stream` has said what `pattern` matches; rejects when the process ends before. */
export async function said(
  running: ReturnType<typeof startHearsay>,
  stream: 'stdout' | 'stderr',
  pattern: RegExp,
): Promise<string> {
  let text = '';
  for await (const chunk of running.readable({ from: stream })) {
    text += String(chunk);
    if (pattern.test(text)) return text;
  }
  const { stderr } = await running;
  throw new Error(
    `Expected ${stream} to say ${pattern}, got:\n${text}\nstderr:\n${String(stderr)}`,
  );
}
