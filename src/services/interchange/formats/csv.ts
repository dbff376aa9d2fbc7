/** Nodes and relationships as tables, for spreadsheets and data frames. */

import { stringify } from 'csv-stringify/sync';
import type {
  StoredProperties,
  StoredSubgraph,
  StoredValue,
} from '../../../domain/stored-graph.ts';

/** One row a node; a column for each property that any of them has. */
export function nodesTable({ nodes }: StoredSubgraph): string {
  return table(
    ['label'],
    nodes.map(({ label, properties }) => ({ head: { label }, properties })),
  );
}

/** One row a relationship. */
export function relationshipsTable({ relationships }: StoredSubgraph): string {
  return table(
    ['type', 'from', 'to'],
    relationships.map(({ type, from, to, properties }) => ({
      head: { type, from: from.key.join(), to: to.key.join() },
      properties,
    })),
  );
}

function table(
  heads: readonly string[],
  rows: readonly {
    readonly head: Readonly<Record<string, string>>;
    readonly properties: StoredProperties;
  }[],
): string {
  const names = [...new Set(rows.flatMap(({ properties }) => Object.keys(properties)))].sort();
  return stringify(
    rows.map(({ head, properties }) => [
      ...heads.map((name) => head[name] ?? ''),
      ...names.map((name) => cell(properties[name])),
    ]),
    // Words of an article must not become a formula of whoever opens the table.
    { header: true, columns: [...heads, ...names], escape_formulas: true },
  );
}

/** Lists as JSON. */
function cell(value: StoredValue | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'object') {
    return JSON.stringify(value, (_, item: unknown) =>
      typeof item === 'bigint' ? Number(item) : item,
    );
  }
  return String(value);
}
