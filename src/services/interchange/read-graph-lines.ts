/** Reads a copy of the graph line by line, and holds it to what its first and last line say of it. */

import { createHash } from 'node:crypto';
import { HearsayError, isHearsayError } from '../../domain/errors.ts';
import {
  compareKeys,
  compareStored,
  type StoredContents,
  type StoredEnd,
  type StoredNode,
  type StoredRelationship,
} from '../../domain/stored-graph.ts';
import { splitLines } from '../ingest/sources/split-lines.ts';
import { parseHeader, parseLine } from './graph-lines.ts';

/** A node or relationship, and the line where it stands, counted from 1. */
export interface GraphEntry {
  readonly line: number;
  readonly entry: StoredNode | StoredRelationship;
}

/** Longer than the line of the largest document. */
const LONGEST_LINE = 1 << 28;

/** What the first line says, without the rest. @throws HearsayError BAD_INPUT. */
export async function readHeader(chunks: AsyncIterable<Uint8Array>): Promise<StoredContents> {
  for await (const { bytes } of splitLines(chunks, LONGEST_LINE)) {
    return within(1, () => parseHeader(decoded(bytes)));
  }
  throw broken('the file is empty');
}

/**
 * Every node and relationship.
 * @throws HearsayError BAD_INPUT naming the line that is wrong, or saying what is missing.
 */
export async function* readGraphLines(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<GraphEntry> {
  const hash = createHash('sha256');
  let contents: StoredContents | null = null;
  let counted: Tally | null = null;
  let ended = false;
  for await (const { number, bytes } of splitLines(chunks, LONGEST_LINE)) {
    if (ended) throw broken(`line ${number} comes after the last one`);
    const text = within(number, () => decoded(bytes));
    if (contents === null || counted === null) {
      contents = within(number, () => parseHeader(text));
      counted = new Tally(contents);
    } else {
      const entry = within(number, () => parseLine(text));
      if ('sha256' in entry) {
        counted.check();
        if (entry.sha256 !== hash.digest('hex')) {
          throw broken('its lines do not have the SHA-256 that its last one states');
        }
        ended = true;
        continue;
      }
      within(number, () => counted?.add(entry));
      yield { line: number, entry };
    }
    hash.update(bytes ?? '');
    hash.update('\n');
  }
  if (!ended) throw broken('its last line is missing');
}

/** Counts what comes against what was announced. */
class Tally {
  readonly #keys: StoredContents['keys'];
  readonly #nodes: Record<string, number>;
  readonly #relationships: Record<string, number>;
  #last: StoredEnd | null = null;

  constructor({ keys, nodes, relationships }: StoredContents) {
    this.#keys = keys;
    this.#nodes = { ...nodes };
    this.#relationships = { ...relationships };
  }

  add(entry: StoredNode | StoredRelationship): void {
    if ('label' in entry) {
      this.#follows(entry);
      take(this.#nodes, entry.label, 'node');
    } else {
      take(this.#relationships, entry.type, 'relationship');
    }
  }

  check(): void {
    const left = [...Object.entries(this.#nodes), ...Object.entries(this.#relationships)];
    const missing = left.find(([, count]) => count > 0);
    if (missing !== undefined) throw broken(`${missing[1]} of ${missing[0]} are missing`);
  }

  /** A node that comes twice would not come in order. */
  #follows({ label, properties }: StoredNode): void {
    const key = (this.#keys[label] ?? [])
      .map((name) => properties[name])
      .filter((value) => typeof value === 'string' || typeof value === 'bigint');
    if (key.length === 0 || key.length !== this.#keys[label]?.length) {
      throw new HearsayError(
        'BAD_INPUT',
        `Expected a node of a label that the first line names, with the properties that name it, got ${label}.`,
      );
    }
    const last = this.#last;
    const order =
      last === null ? -1 : compareStored(last.label, label) || compareKeys(last.key, key);
    if (order >= 0) {
      throw new HearsayError(
        'BAD_INPUT',
        'Expected nodes in order of their labels and keys, each once.',
      );
    }
    this.#last = { label, key };
  }
}

function take(left: Record<string, number>, name: string, what: string): void {
  const count = left[name] ?? 0;
  if (count === 0) {
    throw new HearsayError(
      'BAD_INPUT',
      `Expected no further ${what} ${name}: the first line counts fewer.`,
    );
  }
  left[name] = count - 1;
}

function decoded(bytes: Uint8Array | null): string {
  try {
    if (bytes !== null) return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new HearsayError('BAD_INPUT', 'Expected UTF-8.', { cause });
  }
  throw new HearsayError('BAD_INPUT', `Expected a line of at most ${LONGEST_LINE / 2 ** 20} MiB.`);
}

function within<T>(line: number, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!isHearsayError(error, 'BAD_INPUT')) throw error;
    throw new HearsayError('BAD_INPUT', `Line ${line}: ${error.message}`, { cause: error });
  }
}

function broken(reason: string): HearsayError {
  return new HearsayError(
    'BAD_INPUT',
    `Expected a whole copy of a graph, but ${reason}. Take it again with \`hearsay export\`, or use another one.`,
  );
}
