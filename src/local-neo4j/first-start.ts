/** Prepares a home for Neo4j: its folders, and once, before the first start, its password. */

import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { HearsayError } from '../domain/errors.ts';
import type { HomeLayout } from './layout.ts';
import { createPassword, readPassword } from './password.ts';

/** What is needed to run a class of the Neo4j jars. */
export interface Tools {
  readonly java: string;
  /** The folder with the jars. */
  readonly lib: string;
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
}

/**
 * Makes the home ready to start.
 * @returns the password of the user `neo4j`.
 * @throws HearsayError BAD_CONFIG when there is data but its password is lost.
 */
export async function prepareHome(layout: HomeLayout, tools: Tools): Promise<string> {
  await mkdir(layout.confDir, { recursive: true, mode: 0o700 });
  const known = await readPassword(layout.passwordFile);
  const hasData = await exists(join(layout.serverHome, 'data', 'databases', 'system'));
  if (hasData && known === null) throw lostPassword(layout);
  if (hasData && known !== null) return known;
  // Neither the database nor, for certain, its first password is there: both can be set anew.
  const password = known ?? (await createPassword(layout.passwordFile));
  await setInitialPassword(layout, tools);
  return password;
}

/** Hands the password over as a file (`@path`, picocli's argument files): a command line is public. */
async function setInitialPassword(layout: HomeLayout, tools: Tools): Promise<void> {
  const { exitCode, all, shortMessage } = await execa(
    tools.java,
    [
      ...['-Xmx256m', '-cp', `${tools.lib}/*`, 'org.neo4j.cli.AdminTool'],
      ...['dbms', 'set-initial-password', `@${layout.passwordFile}`],
    ],
    {
      env: { ...tools.env, NEO4J_HOME: layout.serverHome, NEO4J_CONF: layout.confDir },
      ...{ extendEnv: false, reject: false, all: true, cancelSignal: tools.signal },
    },
  );
  tools.signal.throwIfAborted();
  if (exitCode === 0) return;
  throw new HearsayError(
    'GRAPH_UNAVAILABLE',
    `Neo4j refused to take its first password: ${(all ?? '').trim() || shortMessage}`,
  );
}

function lostPassword(layout: HomeLayout): HearsayError {
  return new HearsayError(
    'BAD_CONFIG',
    `There is a database in ${layout.serverHome}, but the file with its password is gone: ` +
      `${layout.passwordFile}. Put the file back from a backup, set HEARSAY_HOME to another ` +
      `folder, or delete ${layout.root} to begin with an empty graph.`,
  );
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
