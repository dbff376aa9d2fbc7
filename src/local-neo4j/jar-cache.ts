/** The jars of Neo4j: fetched once for a user, whole or not at all, checked before every use. */

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { execa } from 'execa';
import { z } from 'zod';
import { HearsayError } from '../domain/errors.ts';
import { withLock } from './lock.ts';
import type { Progress } from './progress.ts';
import { JAR_COUNT, MAVEN_GOAL, NEO4J_VERSION, POM } from './release.ts';
import { readSaved, writeSaved } from './saved-json.ts';

const Manifest = z.object({
  version: z.literal(NEO4J_VERSION),
  /** SHA-256 in hexadecimal, by file name. */
  jars: z.record(z.string(), z.string()).refine((jars) => Object.keys(jars).length > 0),
});

export interface JarCacheOptions {
  /** The folder to fill; its parent holds temporary ones meanwhile. */
  readonly cache: string;
  /** The Maven command, or null when this machine has none. */
  readonly maven: string | null;
  readonly env: NodeJS.ProcessEnv;
  readonly progress: Progress;
  readonly signal?: AbortSignal | undefined;
}

/** What keeps the cache from being used, in words, or null when every jar is there and unchanged. */
export async function whatIsWrong(cache: string): Promise<string | null> {
  const manifest = await readSaved(join(cache, 'manifest.json'), Manifest);
  if (manifest === null) return 'its manifest is missing or broken';
  const names = Object.keys(manifest.jars);
  const sums = await Promise.all(names.map((name) => sha256(join(cache, 'lib', name))));
  const absent = names.filter((_, at) => sums[at] === null);
  if (absent.length > 0) return `${absent.length} of ${names.length} jars are missing`;
  const changed = names.find((name, at) => sums[at] !== manifest.jars[name]);
  return changed === undefined ? null : `${changed} is not what was downloaded`;
}

/**
 * Makes sure that all jars are there.
 * @returns the folder that holds them.
 * @throws HearsayError MISSING_DEPENDENCY without Maven, FETCH_FAILED when Maven fails.
 */
export async function ensureJars(options: JarCacheOptions): Promise<string> {
  const { cache, maven, progress } = options;
  const lib = join(cache, 'lib');
  if ((await whatIsWrong(cache)) === null) return lib;
  await mkdir(dirname(cache), { recursive: true });
  return withLock(dirname(cache), { what: 'the Neo4j download', ...options }, async (signal) => {
    // Another process may have fetched them while this one waited.
    const wrong = await whatIsWrong(cache);
    if (wrong === null) return lib;
    if (maven === null) {
      throw new HearsayError(
        'MISSING_DEPENDENCY',
        'Fetching Neo4j needs Maven (mvn), and it is not on the PATH. Install it and try again.',
      );
    }
    if (await exists(lib))
      progress.note(`The Neo4j jars in ${cache} cannot be used (${wrong}); fetching them again.`);
    await removeAbandoned(cache);
    const fresh = await mkdtemp(`${cache}.part-`);
    try {
      await download(fresh, { ...options, maven, signal });
      await rm(cache, { recursive: true, force: true });
      await rename(fresh, cache);
    } finally {
      await rm(fresh, { recursive: true, force: true });
    }
    return lib;
  });
}

async function download(
  folder: string,
  options: JarCacheOptions & { readonly maven: string; readonly signal: AbortSignal },
): Promise<void> {
  const { progress, env, maven, signal } = options;
  progress.note(`Fetching Neo4j ${NEO4J_VERSION} (about 120 MB) with Maven, once for this user.`);
  await writeFile(join(folder, 'pom.xml'), POM);
  const args = [
    ...['--batch-mode', '--strict-checksums', '--update-snapshots', MAVEN_GOAL],
    ...['-DincludeScope=runtime', `-DoutputDirectory=${join(folder, 'lib')}`],
  ];
  // Without a signal of its own, Ctrl-C at a terminal would still reach Maven; both are fine.
  const running = execa(maven, args, {
    ...{ cwd: folder, env, extendEnv: false, reject: false, all: true, lines: true },
    cancelSignal: signal,
  });
  let fetched = 0;
  for await (const line of running.iterable({ from: 'all' })) {
    if (/Downloaded from .*\.jar|Copying .*\.jar/.test(line)) fetched += 1;
    progress.count('Neo4j jars', Math.min(fetched, JAR_COUNT), JAR_COUNT);
  }
  const result = await running;
  signal.throwIfAborted();
  if (result.exitCode !== 0) {
    const reason =
      result.all?.find((line) => line.includes('ERROR')) ?? String(result.shortMessage);
    throw new HearsayError(
      'FETCH_FAILED',
      `Maven could not fetch Neo4j ${NEO4J_VERSION}: ${reason.replace(/.*\[ERROR\]\s*/, '')} ` +
        'Check the network, and the mirror or proxy in ~/.m2/settings.xml, and try again.',
      { cause: result },
    );
  }
  const names = await readdir(join(folder, 'lib'));
  const sums = await Promise.all(names.map((name) => sha256(join(folder, 'lib', name))));
  const jars = Object.fromEntries(names.map((name, at) => [name, sums[at]]));
  progress.count('Neo4j jars', names.length, names.length);
  await writeSaved(join(folder, 'manifest.json'), { version: NEO4J_VERSION, jars });
}

/** Downloads that were cut off; the lock says that none of them is still going on. */
async function removeAbandoned(cache: string): Promise<void> {
  const parent = dirname(cache);
  const parts = (await readdir(parent)).filter((name) =>
    name.startsWith(`${basename(cache)}.part-`),
  );
  await Promise.all(parts.map((name) => rm(join(parent, name), { recursive: true, force: true })));
}

async function exists(path: string): Promise<boolean> {
  return readdir(path).then(
    () => true,
    () => false,
  );
}

async function sha256(path: string): Promise<string | null> {
  try {
    const hash = createHash('sha256');
    await pipeline(createReadStream(path), hash);
    return hash.digest('hex');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
