/** Nodes and relationships as GraphML, for Gephi, yEd, igraph and the like. Source: http://graphml.graphdrawing.org. */

import { create } from 'xmlbuilder2';
import type {
  StoredProperties,
  StoredSubgraph,
  StoredValue,
} from '../../../domain/stored-graph.ts';

const TYPES: Readonly<Record<string, string>> = {
  ...{ string: 'string', boolean: 'boolean', bigint: 'long', number: 'double', object: 'string' },
};

/** Lists are JSON text, for GraphML has none. Characters that XML forbids are left out. */
export function graphml({ nodes, relationships }: StoredSubgraph): string {
  const of = {
    node: nodes.map(({ label, properties }) => ({ ...properties, label })),
    edge: relationships.map(({ type, properties }) => ({ ...properties, type })),
  };
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele('graphml', {
    xmlns: 'http://graphml.graphdrawing.org/xmlns',
  });
  for (const [what, items] of Object.entries(of)) {
    for (const [name, type] of typesOf(items)) {
      root.ele('key', {
        ...{ id: `${what}-${name}`, for: what },
        ...{ 'attr.name': name, 'attr.type': type },
      });
    }
  }
  const graph = root.ele('graph', { edgedefault: 'directed' });
  for (const [at, { properties }] of nodes.entries()) {
    const node = graph.ele('node', { id: String(properties['id']) });
    fill(node, 'node', of.node[at] ?? {});
  }
  for (const [at, { from, to }] of relationships.entries()) {
    const edge = graph.ele('edge', { source: from.key.join(), target: to.key.join() });
    fill(edge, 'edge', of.edge[at] ?? {});
  }
  return `${root.end({ prettyPrint: true })}\n`;
}

function fill(
  element: ReturnType<ReturnType<typeof create>['ele']>,
  what: string,
  properties: StoredProperties,
): void {
  for (const [name, value] of Object.entries(properties)) {
    element.ele('data', { key: `${what}-${name}` }).txt(written(value));
  }
}

/** The type of each property; text where items differ in it. */
function typesOf(items: readonly StoredProperties[]): ReadonlyMap<string, string> {
  const types = new Map<string, string>();
  for (const item of items) {
    for (const [name, value] of Object.entries(item)) {
      const type = TYPES[typeof value] ?? 'string';
      types.set(name, (types.get(name) ?? type) === type ? type : 'string');
    }
  }
  return types;
}

function written(value: StoredValue): string {
  const text =
    typeof value === 'object'
      ? JSON.stringify(value, (_, item: unknown) =>
          typeof item === 'bigint' ? Number(item) : item,
        )
      : String(value);
  return text.replace(FORBIDDEN, '');
}

/** Source: XML 1.0, production Char. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
