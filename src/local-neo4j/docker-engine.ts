/** Asks the Docker engine of this machine, if there is one, through the `docker` command. */

import { execa, type Options } from 'execa';
import type { Progress } from './progress.ts';
import { NEO4J_IMAGE } from './release.ts';

const ANSWER_MS = 5_000;
/** The image is some 300 MB. */
const PULL_MS = 20 * 60_000;

export interface DockerOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly progress: Progress;
  readonly signal?: AbortSignal | undefined;
}

/** What keeps Docker from being used, as a sentence part, or null when the engine answers. */
export async function whatIsMissingForDocker(options: DockerOptions): Promise<string | null> {
  const info = await docker(['info', '--format', '{{.ServerVersion}}'], options, {
    timeout: ANSWER_MS,
  });
  if (info.code === 'ENOENT') return 'no docker command on the PATH';
  if (info.timedOut) return `the Docker engine does not answer within ${ANSWER_MS / 1000} s`;
  // Some releases print the client's half and succeed although no engine answers.
  if (info.exitCode === 0 && /^\d/.test(info.stdout)) return null;
  return `the Docker engine does not answer (${lastLine(info.stderr || info.stdout)})`;
}

/** Pulls Neo4j's image unless it is there; what went wrong as a sentence part, or null. */
export async function whatIsMissingForImage(options: DockerOptions): Promise<string | null> {
  const there = await docker(['image', 'inspect', NEO4J_IMAGE], options, { timeout: ANSWER_MS });
  if (there.exitCode === 0) return null;
  options.progress.note(`Pulling the image ${NEO4J_IMAGE}, once for this machine.`);
  const pull = await docker(['pull', '--quiet', NEO4J_IMAGE], options, { timeout: PULL_MS });
  if (pull.exitCode === 0) return null;
  return `the image ${NEO4J_IMAGE} is not there and cannot be pulled (${lastLine(pull.stderr)})`;
}

/** What a `docker` command gave; never throws but for the signal. */
export interface DockerResult {
  /** Undefined when it could not be run, or was ended. */
  readonly exitCode: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
  readonly timedOut: boolean;
  readonly code: string | undefined;
}

/** Runs `docker` with `args`. */
export async function docker(
  args: readonly string[],
  { env, signal }: DockerOptions,
  more: Pick<Options, 'timeout'> & { readonly env?: NodeJS.ProcessEnv } = {},
): Promise<DockerResult> {
  const result = await execa('docker', args, {
    env: { ...env, ...more.env },
    ...(more.timeout === undefined ? {} : { timeout: more.timeout }),
    ...(signal === undefined ? {} : { cancelSignal: signal }),
    extendEnv: false,
    reject: false,
  });
  signal?.throwIfAborted();
  const { exitCode, stdout, stderr, timedOut, code } = result;
  return { exitCode, stdout, stderr, timedOut, code };
}

/** The last line that says something, without a full stop of its own. */
export function lastLine(text: string): string {
  return (text.trim().split('\n').at(-1) ?? '').trim().replace(/\.$/, '');
}
