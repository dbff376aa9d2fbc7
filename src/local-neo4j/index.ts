/** A Neo4j of its own for a machine that has none. */

export { defaultHome } from './layout.ts';
export { type Progress, SILENT } from './progress.ts';
export { type ProvideOptions, provideNeo4j } from './provide.ts';
export type { HowProvided, ProvidedNeo4j } from './provided.ts';
