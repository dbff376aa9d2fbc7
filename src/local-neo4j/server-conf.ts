/** The neo4j.conf of a Neo4j that serves one installation on one machine. */

import { HearsayError } from '../domain/errors.ts';

/** How much memory Neo4j takes, as the JVM and Neo4j write it: "512m", "2g". */
export interface ServerMemory {
  /** The most that the JVM's heap grows to. */
  readonly heap: string;
  readonly pageCache: string;
}

/** Enough for some hundred thousand quotes. */
const DEFAULT: ServerMemory = { heap: '1g', pageCache: '256m' };
/** The heap that a JVM starts with; never more than the most. */
export const FIRST_HEAP = '256m';

/**
 * What NEO4J_HEAP and NEO4J_PAGECACHE say, which docker-compose.yml reads too.
 * @throws HearsayError BAD_CONFIG for what is no amount of memory from 256 MB on.
 */
export function memoryFrom(env: NodeJS.ProcessEnv): ServerMemory {
  return {
    heap: amount(env, 'NEO4J_HEAP', DEFAULT.heap),
    pageCache: amount(env, 'NEO4J_PAGECACHE', DEFAULT.pageCache),
  };
}

function amount(env: NodeJS.ProcessEnv, name: string, otherwise: string): string {
  const value = env[name] || otherwise;
  const [, number, unit] = /^(\d{1,6})([mg])$/i.exec(value) ?? [];
  if (Number(number) >= (unit?.toLowerCase() === 'g' ? 1 : 256)) return value;
  throw new HearsayError(
    'BAD_CONFIG',
    `${name} must be an amount of memory from 256m on, such as 512m or 2g, not "${value}".`,
  );
}

/** Settings (Neo4j 5 configuration reference) for a server that listens on `boltPort` of loopback. */
export function serverConf(boltPort: number, { pageCache }: ServerMemory): string {
  return [
    '# Written by Hearsay at every start; changes made here are lost.',
    'server.default_listen_address=127.0.0.1',
    'server.default_advertised_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${boltPort}`,
    `server.bolt.advertised_address=127.0.0.1:${boltPort}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.security.auth_enabled=true',
    'dbms.usage_report.enabled=false',
    `server.memory.pagecache.size=${pageCache}`,
    'dbms.memory.transaction.total.max=512m',
    'db.tx_log.rotation.retention_policy=2 days 256M',
    'db.logs.query.enabled=OFF',
    // Stores are closed before this wait for late Bolt messages; it only makes stopping take 10 s.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
    '',
  ].join('\n');
}

/** Arguments of `java` before the class name. */
export function javaArguments(lib: string, { heap }: ServerMemory): readonly string[] {
  const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];
  return [
    `-Xms${FIRST_HEAP}`,
    `-Xmx${heap}`,
    // A server without memory is better gone, and noticed, than alive and silent.
    '-XX:+ExitOnOutOfMemoryError',
    '-Dfile.encoding=UTF-8',
    '-Dlog4j2.disable.jmx=true',
    ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    ...['-cp', `${lib}/*`],
  ];
}
