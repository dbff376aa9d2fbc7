/** What a graph consists of, checked to be all that it consists of. */

import { HearsayError } from '../../domain/errors.ts';
import { compareStored, type StoredContents } from '../../domain/stored-graph.ts';
import type { Streamer } from '../database.ts';
import { only } from '../pages.ts';
import type { Query } from '../query.ts';
import { bulkKeys, bulkMigrations, bulkRelationshipTypes } from '../statements.generated.ts';
import { COUNT_OF_ALL, countOfLabel, countOfType } from './statements.ts';

/** What migrating stands on: it belongs to a database, not to what is in it. */
const BOOKKEEPING = ['Migration', 'MigrationLock'];

/**
 * Labels and types with how many there are of each; those of which there are none are left out.
 * @throws HearsayError GRAPH_CORRUPT where a node has no label, several, or one that no constraint makes unique.
 */
export async function contentsOf(streamer: Streamer): Promise<StoredContents> {
  const all = async <Row>(query: Query<object, Row>): Promise<readonly Row[]> => {
    const rows: Row[] = [];
    for await (const row of streamer.stream(query, {})) rows.push(row);
    return rows;
  };
  const migrations = (await all(bulkMigrations)).map(({ checksum }) => checksum);
  const keys = keysOf(await all(bulkKeys));
  const count = async (names: readonly string[], of: typeof countOfLabel) => {
    const totals: [string, number][] = [];
    for (const name of names.toSorted(compareStored)) {
      const total = Number(only(await all(of(name))).total);
      if (total > 0) totals.push([name, total]);
    }
    return totals;
  };
  const labels = await count([...keys.keys()], countOfLabel);
  const types = await count(
    (await all(bulkRelationshipTypes)).map(({ type }) => type),
    countOfType,
  );
  const found = only(await all(COUNT_OF_ALL));
  const counted = labels.reduce((sum, [, total]) => sum + total, 0);
  if (counted !== Number(found.nodes)) throw unnamed(Number(found.nodes), counted);
  const kept = labels.filter(([label]) => !BOOKKEEPING.includes(label));
  return {
    migrations,
    keys: Object.fromEntries(kept.map(([label]) => [label, keys.get(label) ?? []])),
    nodes: Object.fromEntries(kept),
    relationships: Object.fromEntries(types),
  };
}

function keysOf(
  constraints: readonly { readonly label: string; readonly properties: readonly string[] }[],
): ReadonlyMap<string, readonly string[]> {
  // The last of a label stays: `id` where there is one, else `key`, else the fewest properties.
  const rank = ([first = '', ...rest]: readonly string[]): number =>
    rest.length > 0 ? -1 - rest.length : ['key', 'id'].indexOf(first);
  const best = constraints.toSorted(
    ({ properties: a }, { properties: b }) =>
      rank(a) - rank(b) || compareStored(a.join(), b.join()),
  );
  return new Map(best.map(({ label, properties }) => [label, properties]));
}

function unnamed(found: number, counted: number): HearsayError {
  return new HearsayError(
    'GRAPH_CORRUPT',
    `Expected every node to have one label that a uniqueness constraint names, but of ${found} nodes ${counted} were counted by ` +
      'such labels. Something else wrote to the graph: remove what is not Hearsay’s, then try again.',
  );
}
