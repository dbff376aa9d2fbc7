/** Copies the files of a local Neo4j that does not run: Neo4j's own dump and load. */

import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { HearsayError } from '../domain/errors.ts';
import { prepareHome, type Tools } from './first-start.ts';
import { ensureJars } from './jar-cache.ts';
import { findJava, findMaven } from './java.ts';
import { defaultCache, type HomeLayout, homeLayout } from './layout.ts';
import { countLeases } from './leases.ts';
import { localBackend } from './local-server.ts';
import { withLock } from './lock.ts';
import { Place } from './place.ts';
import type { Progress } from './progress.ts';
import { readSaved, writeSaved } from './saved-json.ts';

export interface OfflineOptions {
  /** HEARSAY_HOME. */
  readonly home: string;
  readonly env: NodeJS.ProcessEnv;
  readonly progress: Progress;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Writes the database of `home` to `file`, whole or not at all.
 * @throws HearsayError IN_USE while a Hearsay command uses it, NOT_FOUND where there is none, GRAPH_FAILED.
 */
export async function dumpLocal(options: OfflineOptions, file: string): Promise<void> {
  await whileStopped(options, async (layout, tools) => {
    if ((await readSaved(layout.placeFile, Place))?.how !== 'LOCAL') {
      throw new HearsayError(
        'NOT_FOUND',
        `Expected a local Neo4j in ${layout.root}, but there is none. Take the backup without --offline.`,
      );
    }
    const part = `${file}.part`;
    try {
      await writeFile(part, '', { mode: 0o600 }).catch((cause: unknown) => {
        throw new HearsayError(
          'BAD_INPUT',
          `Expected a place to write ${file}, but it cannot be written.`,
          { cause },
        );
      });
      const dump = ['database', 'dump', 'neo4j', '--to-stdout'];
      await admin(layout, tools, dump, { stdout: { file: part } });
      await rename(part, file);
    } finally {
      await rm(part, { force: true });
    }
  });
}

/**
 * Puts what {@link dumpLocal} wrote in the place of the database of `home`.
 * @throws HearsayError IN_USE while a Hearsay command uses it, BAD_INPUT where there is a database and `replace` is false.
 */
export async function loadLocal(
  options: OfflineOptions,
  file: string,
  replace: boolean,
): Promise<void> {
  const load = ['database', 'load', 'neo4j', '--from-stdin', '--overwrite-destination=true'];
  await fillLocal(options, replace, (layout, tools) =>
    admin(layout, tools, load, { inputFile: file }),
  );
}

/** Makes the home ready for a database that `fill` puts there. */
async function fillLocal(
  options: OfflineOptions,
  replace: boolean,
  fill: (layout: HomeLayout, tools: Tools) => Promise<void>,
): Promise<void> {
  await whileStopped(options, async (layout, tools) => {
    const place = await readSaved(layout.placeFile, Place);
    if (place !== null && !(replace && place.how === 'LOCAL')) {
      throw new HearsayError(
        'BAD_INPUT',
        `Expected a HEARSAY_HOME without a graph, but ${layout.root} has one. Choose another, or replace a local one with --replace.`,
      );
    }
    await mkdir(join(layout.serverHome, 'logs'), { recursive: true, mode: 0o700 });
    await prepareHome(layout, tools);
    await fill(layout, tools);
    await writeSaved(layout.placeFile, { how: 'LOCAL' });
  });
}

/** Files in the format of Neo4j's import: what they hold is named by their headers. */
interface ImportFiles {
  readonly nodes: readonly string[];
  readonly relationships: readonly string[];
}

/**
 * Makes the database of a home that has none from files, without constraints and indexes: the next migration adds them.
 * @throws HearsayError IN_USE while a Hearsay command uses it, BAD_INPUT where there is a database, GRAPH_FAILED.
 */
export async function importLocal(options: OfflineOptions, files: ImportFiles): Promise<void> {
  await fillLocal(options, false, (layout, tools) => {
    const report = join(layout.serverHome, 'logs', 'import.report');
    const args = [
      ...['database', 'import', 'full', 'neo4j', '--multiline-fields=true'],
      ...['--max-off-heap-memory=1g', `--report-file=${report}`],
      ...files.nodes.map((file) => `--nodes=${file}`),
      ...files.relationships.map((file) => `--relationships=${file}`),
    ];
    return admin(layout, tools, args, {});
  });
}

/** Runs `work` while nobody uses, starts or stops the server of the home. */
async function whileStopped(
  { home, env, progress, signal }: OfflineOptions,
  work: (layout: HomeLayout, tools: Tools) => Promise<void>,
): Promise<void> {
  const layout = homeLayout(home);
  const cache = defaultCache();
  await mkdir(layout.root, { recursive: true, mode: 0o700 });
  await withLock(
    layout.root,
    { what: 'the Neo4j of this HEARSAY_HOME', progress, signal },
    async (inner) => {
      if ((await countLeases(layout.leases)) > 0) {
        throw new HearsayError(
          'IN_USE',
          `Expected nobody to use the graph in ${layout.root}, but a Hearsay command does. End it, or go without --offline.`,
        );
      }
      // One that was left behind by killed commands.
      await localBackend({ layout, cache, env, progress }).stop();
      const java = await findJava(env);
      if ('missing' in java) {
        throw new HearsayError('MISSING_DEPENDENCY', `There is ${java.missing}.`);
      }
      const maven = await findMaven(env);
      const lib = await ensureJars({
        ...{ cache, env, progress, signal: inner },
        maven: 'path' in maven ? maven.path : null,
      });
      await work(layout, { java: java.path, lib, env, signal: inner });
    },
  );
}

async function admin(
  layout: HomeLayout,
  { java, lib, env, signal }: Tools,
  args: readonly string[],
  files: { readonly inputFile?: string; readonly stdout?: { readonly file: string } },
): Promise<void> {
  const { exitCode, stderr, shortMessage } = await execa(
    java,
    ['-Xmx512m', '-cp', `${lib}/*`, 'org.neo4j.cli.AdminTool', ...args],
    {
      env: { ...env, NEO4J_HOME: layout.serverHome, NEO4J_CONF: layout.confDir },
      ...{ extendEnv: false, reject: false, cancelSignal: signal, ...files },
    },
  );
  signal.throwIfAborted();
  if (exitCode === 0) return;
  const reason =
    String(stderr ?? '')
      .trim()
      .split('\n')
      .at(-1) || shortMessage;
  throw new HearsayError('GRAPH_FAILED', `Neo4j could not ${args[1]} its database: ${reason}`);
}
