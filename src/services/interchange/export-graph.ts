/** Writes the whole graph as lines: the same graph gives the same bytes. */

import { createHash } from 'node:crypto';
import { HearsayError } from '../../domain/errors.ts';
import type { StoredContents } from '../../domain/stored-graph.ts';
import type { BulkStore, GraphReading } from '../../graph/bulk-stores.ts';
import { endingLine, headerLine, nodeLine, relationshipLine } from './graph-lines.ts';

export interface ExportOptions {
  readonly signal?: AbortSignal;
  /** Hears how many of all nodes and relationships are written. */
  readonly onProgress?: (done: number, total: number) => void;
}

export interface ExportReport {
  readonly nodes: number;
  readonly relationships: number;
  /** SHA-256 of all lines but the last: equal for equal graphs. */
  readonly sha256: string;
}

/** So much text is handed over at once. */
const CHUNK = 1 << 18;

/**
 * Gives the graph to `write` piece by piece, and waits for it.
 * @throws HearsayError GRAPH_UNAVAILABLE where the graph changed meanwhile, GRAPH_CORRUPT where it is not all Hearsay's.
 */
export async function exportGraph(
  store: BulkStore,
  write: (text: string) => Promise<void>,
  { signal, onProgress }: ExportOptions = {},
): Promise<ExportReport> {
  return store.read(
    async (reading) => {
      const { contents } = reading;
      const total = sizeOf(contents);
      const hash = createHash('sha256');
      let done = -1;
      let held = '';
      const hand = async (): Promise<void> => {
        hash.update(held);
        await write(held);
        held = '';
        onProgress?.(done, total);
      };
      for await (const line of linesOf(reading)) {
        held += `${line}\n`;
        done += 1;
        if (held.length >= CHUNK) await hand();
        signal?.throwIfAborted();
      }
      await hand();
      const sha256 = hash.digest('hex');
      await write(`${endingLine(sha256)}\n`);
      return { nodes: sum(contents.nodes), relationships: sum(contents.relationships), sha256 };
    },
    signal === undefined ? {} : { signal },
  );
}

/** How many nodes and relationships there are in all. */
export function sizeOf({ nodes, relationships }: StoredContents): number {
  return sum(nodes) + sum(relationships);
}

async function* linesOf({ contents, nodes, relationships }: GraphReading): AsyncGenerator<string> {
  yield headerLine(contents);
  const left = { ...contents.nodes };
  for await (const node of nodes()) {
    left[node.label] = (left[node.label] ?? 0) - 1;
    yield nodeLine(node);
  }
  checkAll(left);
  const types = { ...contents.relationships };
  for await (const relationship of relationships()) {
    types[relationship.type] = (types[relationship.type] ?? 0) - 1;
    yield relationshipLine(relationship);
  }
  checkAll(types);
}

function checkAll(left: Readonly<Record<string, number>>): void {
  const wrong = Object.entries(left).find(([, count]) => count !== 0);
  if (wrong === undefined) return;
  const [name, count] = wrong;
  throw new HearsayError(
    'GRAPH_UNAVAILABLE',
    `Expected the graph to hold still while it was copied, but of ${name} there were ${Math.abs(count)} ` +
      `${count < 0 ? 'more' : 'fewer'} than were counted. Somebody wrote to it meanwhile: try again.`,
  );
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
