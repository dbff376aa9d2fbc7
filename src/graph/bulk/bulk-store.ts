/** Reads the graph from end to end in a fixed order, and writes it anew. */

import { HearsayError } from '../../domain/errors.ts';
import type {
  LabelKeys,
  StoredContents,
  StoredNode,
  StoredRelationship,
} from '../../domain/stored-graph.ts';
import type { BulkStore, Dangling, GraphReading } from '../bulk-stores.ts';
import type { Database } from '../database.ts';
import { only } from '../pages.ts';
import {
  bulkBegin,
  bulkEmpty,
  bulkEnd,
  bulkHold,
  bulkUnfinished,
  migrationForget,
} from '../statements.generated.ts';
import type { CallOptions } from '../stores.ts';
import { contentsOf } from './contents.ts';
import { relationshipsInOrder } from './relationships-in-order.ts';
import { creationOf, linkingOf, nodesOf } from './statements.ts';

/** A copy of a large graph takes its time. */
const MOST_MS = 24 * 60 * 60 * 1000;
const NODES_REMOVED_AT_ONCE = 5_000;

export class CypherBulkStore implements BulkStore {
  /** Gives whole numbers as bigints. */
  readonly #lossless: Database;
  readonly #database: Database;

  constructor(database: Database, lossless: Database) {
    this.#database = database;
    this.#lossless = lossless;
  }

  read<T>(work: (reading: GraphReading) => Promise<T>, options?: CallOptions): Promise<T> {
    return this.#lossless.reading(
      'copying the graph',
      async (streamer) => {
        const contents = await contentsOf(streamer);
        const labels = Object.entries(contents.keys);
        return work({
          contents,
          async *nodes(): AsyncGenerator<StoredNode> {
            for (const [label, key] of labels) {
              for await (const { properties } of streamer.stream(nodesOf(label, key), {}))
                yield { label, properties };
            }
          },
          relationships: () => relationshipsInOrder(streamer, contents),
        });
      },
      { ...options, timeoutMs: MOST_MS, lock: bulkHold },
    );
  }

  contents(options?: CallOptions): Promise<StoredContents> {
    return this.#lossless.reading('looking at the graph', contentsOf, options);
  }

  async begin(): Promise<boolean> {
    const at = new Date().toISOString();
    return only(await this.#database.run(bulkBegin, { at })).unfinished;
  }

  async unfinished(options?: CallOptions): Promise<boolean> {
    return only(await this.#database.run(bulkUnfinished, {}, options)).unfinished;
  }

  async end(): Promise<void> {
    await this.#database.run(bulkEnd, {});
  }

  async empty(onRemoved?: (nodes: number) => void, options?: CallOptions): Promise<void> {
    const params = { limit: NODES_REMOVED_AT_ONCE };
    for (;;) {
      const { removed } = only(await this.#database.run(bulkEmpty, params, options));
      if (removed === 0) return;
      onRemoved?.(removed);
    }
  }

  async forgetMigrations(version: number): Promise<void> {
    await this.#database.run(migrationForget, { version });
  }

  async writeNodes(
    nodes: readonly StoredNode[],
    keys: LabelKeys,
    options?: CallOptions,
  ): Promise<void> {
    const byLabel = groupedBy(nodes, ({ label }) => label);
    await this.#lossless.transaction(
      'writing nodes',
      async (runner) => {
        for (const [label, group] of byLabel) {
          keyOf(keys, label);
          await runner.run(creationOf(label), { rows: group.map(({ properties }) => properties) });
        }
      },
      { ...options, timeoutMs: MOST_MS },
    );
  }

  async writeRelationships(
    relationships: readonly StoredRelationship[],
    keys: LabelKeys,
    options?: CallOptions,
  ): Promise<readonly Dangling[]> {
    const rows = relationships.map((relationship, index) => ({ relationship, index }));
    const alike = groupedBy(rows, ({ relationship: { type, from, to } }) =>
      JSON.stringify([type, from.label, to.label]),
    );
    const made = await this.#lossless.transaction(
      'writing relationships',
      async (runner) => {
        const indexes: bigint[] = [];
        for (const group of alike.values()) {
          const [first] = group;
          if (first === undefined) continue;
          const { type, from, to } = first.relationship;
          const linking = linkingOf(
            type,
            { label: from.label, key: keyOf(keys, from.label) },
            { label: to.label, key: keyOf(keys, to.label) },
          );
          const writes = group.map(({ relationship, index }) => ({
            index: BigInt(index),
            from: relationship.from.key,
            to: relationship.to.key,
            properties: relationship.properties,
          }));
          indexes.push(...only(await runner.run(linking, { rows: writes })).made);
        }
        return new Set(indexes.map(Number));
      },
      { ...options, timeoutMs: MOST_MS },
    );
    return rows.filter(({ index }) => !made.has(index)).map(({ index }) => ({ index }));
  }
}

function keyOf(keys: LabelKeys, label: string): readonly string[] {
  const key = keys[label];
  if (key !== undefined) return key;
  throw new HearsayError(
    'BAD_INPUT',
    `Expected a label that the graph has a uniqueness constraint for, got ${JSON.stringify(label)}.`,
  );
}

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
