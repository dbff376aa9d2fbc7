/** What is visible as CSV and JSON. */

import type { Picture } from '../scene/picture.ts';

/** Nodes as CSV by RFC 4180, with a head. */
export function nodesAsCsv({ nodes }: Picture): string {
  return csv([
    ['id', 'type', 'label', 'detail', 'time', 'state', 'sources', 'contested', 'degree', 'beyond'],
    ...nodes.map((node) => [
      ...[node.id, node.type, node.label, node.detail, node.time, node.state, node.sources],
      ...[node.contested, node.degree, node.beyond],
    ]),
  ]);
}

/** Relationships as CSV by RFC 4180, with a head. */
export function edgesAsCsv({ edges }: Picture): string {
  return csv([
    ['type', 'fromId', 'toId', 'state'],
    ...edges.map(({ type, fromId, toId, state }) => [type, fromId, toId, state]),
  ]);
}

export function pictureAsJson({ nodes, edges }: Picture): string {
  return `${JSON.stringify({ nodes, relationships: edges }, null, 2)}\n`;
}

type Cell = string | number | boolean | null;

function csv(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** An apostrophe keeps spreadsheets from taking text for a formula. Source: OWASP, CSV injection. */
function cell(value: Cell): string {
  const text = value === null ? '' : String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
