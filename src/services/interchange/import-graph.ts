/** Writes a copy of the graph into a graph that has nothing in it: all of it or nothing. */

import { HearsayError } from '../../domain/errors.ts';
import type { StoredContents } from '../../domain/stored-graph.ts';
import type { BulkStore } from '../../graph/bulk-stores.ts';
import { sizeOf } from './export-graph.ts';
import { type GraphEntry, readGraphLines, readHeader } from './read-graph-lines.ts';

export interface ImportParts {
  readonly store: BulkStore;
  /** Checksums of the migrations that this Hearsay has, in order. */
  readonly migrations: readonly string[];
  /** Brings the schema up to date. */
  readonly migrate: () => Promise<unknown>;
}

export interface ImportOptions {
  /** Whether what is in the graph may be removed first. */
  readonly replace: boolean;
  readonly signal?: AbortSignal;
  /** Hears what is being done to how many of how many. */
  readonly onProgress?: (what: string, done: number, total: number) => void;
}

export interface ImportReport {
  readonly nodes: number;
  readonly relationships: number;
}

/** Entries of one transaction: few enough for the memory of Neo4j, whatever they hold. */
const MOST_ENTRIES = 2_000;

/**
 * Imports what `open` gives, which is called twice: nothing is touched before all of it was found right.
 * @throws HearsayError BAD_INPUT naming the line that is wrong, or where the graph is not empty; MIGRATION_MISMATCH where a
 *   newer Hearsay wrote the copy.
 */
export async function importGraph(
  parts: ImportParts,
  open: () => AsyncIterable<Uint8Array>,
  options: ImportOptions,
): Promise<ImportReport> {
  const { store } = parts;
  const { signal, onProgress } = options;
  const contents = await readHeader(open());
  checkMigrations(contents, parts.migrations);
  await checkEmpty(store, options.replace);
  const total = sizeOf(contents);
  let done = 0;
  for await (const _ of readGraphLines(open())) {
    done += 1;
    if (done % MOST_ENTRIES === 0 || done === total) onProgress?.('lines checked', done, total);
    signal?.throwIfAborted();
  }

  await store.begin();
  try {
    await store.empty();
    await store.forgetMigrations(contents.migrations.length);
    await write(store, contents, open(), options);
  } catch (error) {
    // A graph that cannot be reached keeps its mark, and the next import begins anew.
    await store.empty().then(
      () => store.end(),
      () => undefined,
    );
    throw error;
  }
  await parts.migrate();
  await store.end();
  return {
    nodes: Object.values(contents.nodes).reduce((sum, count) => sum + count, 0),
    relationships: Object.values(contents.relationships).reduce((sum, count) => sum + count, 0),
  };
}

async function write(
  store: BulkStore,
  contents: StoredContents,
  chunks: AsyncIterable<Uint8Array>,
  { signal, onProgress }: ImportOptions,
): Promise<void> {
  const total = sizeOf(contents);
  let done = 0;
  let batch: GraphEntry[] = [];
  const flush = async (): Promise<void> => {
    await writeBatch(store, contents, batch);
    done += batch.length;
    batch = [];
    onProgress?.('nodes and relationships written', done, total);
    signal?.throwIfAborted();
  };
  for await (const entry of readGraphLines(chunks)) {
    batch.push(entry);
    if (batch.length === MOST_ENTRIES) await flush();
  }
  await flush();
}

async function writeBatch(
  store: BulkStore,
  { keys }: StoredContents,
  batch: readonly GraphEntry[],
): Promise<void> {
  const nodes = batch.flatMap(({ entry }) => ('label' in entry ? [entry] : []));
  const links = batch.flatMap(({ entry, line }) => ('type' in entry ? [{ entry, line }] : []));
  if (nodes.length > 0) await store.writeNodes(nodes, keys);
  if (links.length === 0) return;
  const [dangling] = await store.writeRelationships(
    links.map(({ entry }) => entry),
    keys,
  );
  if (dangling === undefined) return;
  throw new HearsayError(
    'BAD_INPUT',
    `Line ${links[dangling.index]?.line}: Expected a relationship between two nodes of the copy, but it has no such node.`,
  );
}

/** Older copies are brought up to date once they are in. */
function checkMigrations({ migrations }: StoredContents, known: readonly string[]): void {
  if (migrations.every((checksum, at) => checksum === known[at])) return;
  throw new HearsayError(
    'MIGRATION_MISMATCH',
    `Expected a copy of a graph at a version that this Hearsay knows (1 to ${known.length}), got one at version ` +
      `${migrations.length} that another Hearsay migrated. Import it with that one, or update this one.`,
  );
}

async function checkEmpty(store: BulkStore, replace: boolean): Promise<void> {
  if (replace || (await store.unfinished())) return;
  const { nodes } = await store.contents();
  const [label] = Object.keys(nodes);
  if (label === undefined) return;
  throw new HearsayError(
    'BAD_INPUT',
    `Expected an empty graph, but it has ${nodes[label]} ${label} nodes and more. Choose another HEARSAY_HOME or database, ` +
      'or remove what is there with --replace.',
  );
}
