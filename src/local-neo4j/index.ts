/** A Neo4j of its own for a machine that has none. */

export { dumpLocal, importLocal, loadLocal } from './offline-copy.ts';
export type { Progress } from './progress.ts';
export { provideNeo4j } from './provide.ts';
export type { ProvidedNeo4j } from './provided.ts';
