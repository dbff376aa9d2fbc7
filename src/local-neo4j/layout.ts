/** Where each thing of an installation's own Neo4j lies. */

import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import envPaths from 'env-paths';
import { NEO4J_VERSION } from './release.ts';

/** Paths under HEARSAY_HOME; nothing here exists until something is written to it. */
export interface HomeLayout {
  /** The folder that holds all of the rest, readable by its owner alone. */
  readonly root: string;
  /** The generated password of the user `neo4j`, mode 0600. */
  readonly passwordFile: string;
  /** Whether the data lies in a Docker volume or in `serverHome`. */
  readonly placeFile: string;
  /** Process and port of the server that runs now, and the port it had last. */
  readonly stateFile: string;
  /** One file for each process that uses the server now. */
  readonly leases: string;
  /** Neo4j's own home: conf, data, logs. */
  readonly serverHome: string;
  readonly confDir: string;
  /** What the JVM itself prints. */
  readonly consoleLog: string;
  /** What Neo4j tells its users. */
  readonly userLog: string;
  /** Name of the container and of its volume, where Docker is used. */
  readonly containerName: string;
}

/** Where the jars of Neo4j are kept for all installations of one user. */
export function defaultCache(): string {
  return join(envPaths('hearsay', { suffix: '' }).cache, `neo4j-${NEO4J_VERSION}`);
}

/** The layout of the installation in `home`. */
export function homeLayout(home: string): HomeLayout {
  const absolute = resolve(home);
  const root = join(absolute, 'neo4j');
  const serverHome = join(root, 'server');
  const digest = createHash('sha256').update(absolute).digest('hex').slice(0, 12);
  return {
    root,
    passwordFile: join(root, 'password'),
    placeFile: join(root, 'place.json'),
    stateFile: join(root, 'state.json'),
    leases: join(root, 'leases'),
    serverHome,
    confDir: join(serverHome, 'conf'),
    consoleLog: join(serverHome, 'logs', 'console.log'),
    userLog: join(serverHome, 'logs', 'neo4j.log'),
    containerName: `hearsay-neo4j-${digest}`,
  };
}
