/** A process that holds the Neo4j of a home until its standard input ends: `tsx holder.ts HOME`. */

import { once } from 'node:events';
import { provideNeo4j } from '../../src/local-neo4j/index.ts';
import { WITHOUT_DOCKER } from './without-docker.ts';

const home = process.argv[2];
if (home === undefined) throw new Error('expected the home as the first argument');
const notes: string[] = [];
const neo4j = await provideNeo4j({
  home,
  configured: null,
  env: WITHOUT_DOCKER,
  progress: { note: (line) => notes.push(line), count: () => {} },
});
process.stdout.write(`${JSON.stringify({ uri: neo4j.connection.uri, notes })}\n`);
process.stdin.resume();
await once(process.stdin, 'end');
await neo4j.stop();
process.stdout.write(`${JSON.stringify({ stopped: true, notes })}\n`);
