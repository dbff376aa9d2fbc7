/** The neo4j.conf of a Neo4j that serves one installation on one machine. */

/** Heap of the JVM in MiB, lowest and highest; enough for some hundred thousand quotes. */
export const HEAP_MIB = { least: 256, most: 1024 } as const;

/** Settings (Neo4j 5 configuration reference) for a server that listens on `boltPort` of loopback. */
export function serverConf(boltPort: number): string {
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
    'server.memory.pagecache.size=256m',
    'dbms.memory.transaction.total.max=512m',
    'db.tx_log.rotation.retention_policy=2 days 256M',
    'db.logs.query.enabled=OFF',
    // Stores are closed before this wait for late Bolt messages; it only makes stopping take 10 s.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
    '',
  ].join('\n');
}

/** Arguments of `java` before the class name. */
export function javaArguments(lib: string): readonly string[] {
  const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];
  return [
    `-Xms${HEAP_MIB.least}m`,
    `-Xmx${HEAP_MIB.most}m`,
    // A server without memory is better gone, and noticed, than alive and silent.
    '-XX:+ExitOnOutOfMemoryError',
    '-Dfile.encoding=UTF-8',
    '-Dlog4j2.disable.jmx=true',
    ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    ...['-cp', `${lib}/*`],
  ];
}
