/** Finds one's way in a part of the graph: nodes by id, and what relationships lead to. */

import type { StoredNode, StoredProperties, StoredSubgraph } from '../../../domain/stored-graph.ts';

/** A relationship as seen from one of its ends. */
interface Link {
  readonly node: StoredNode;
  readonly properties: StoredProperties;
}

export class StoredParts {
  readonly #nodes: ReadonlyMap<string, StoredNode>;
  readonly #out = new Map<string, Link[]>();
  readonly #in = new Map<string, Link[]>();

  constructor({ nodes, relationships }: StoredSubgraph) {
    this.#nodes = new Map(nodes.map((node) => [idOf(node), node]));
    for (const { type, from, to, properties } of relationships) {
      const [source, target] = [from, to].map(({ key }) => this.#nodes.get(String(key[0])));
      if (source === undefined || target === undefined) continue;
      add(this.#out, `${idOf(source)} ${type}`, { node: target, properties });
      add(this.#in, `${idOf(target)} ${type}`, { node: source, properties });
    }
  }

  /** The nodes of a label, by id. */
  all(label: string): readonly StoredNode[] {
    return [...this.#nodes.values()].filter((node) => node.label === label);
  }

  byId(id: string): StoredNode | undefined {
    return this.#nodes.get(id);
  }

  /** What a relationship of the type leads to. */
  to(node: StoredNode | undefined, type: string): readonly StoredNode[] {
    return linked(this.#out, node, type);
  }

  /** What a relationship of the type comes from. */
  from(node: StoredNode | undefined, type: string): readonly StoredNode[] {
    return linked(this.#in, node, type);
  }

  /** The properties of a node's own relationships of the type. */
  links(node: StoredNode, type: string): readonly StoredProperties[] {
    return (this.#out.get(`${idOf(node)} ${type}`) ?? []).map(({ properties }) => properties);
  }
}

export function idOf({ properties }: StoredNode): string {
  return String(properties['id']);
}

/** A property that is text; undefined where there is none, which JSON then leaves out. */
export function text(properties: StoredProperties | undefined, name: string): string | undefined {
  const value = properties?.[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A name for a node that any RDF tool takes. */
export function urn(id: string): string {
  return `urn:hearsay:${id}`;
}

/** The address of an article; its urn where it has none. */
export function addressOf(article: StoredNode | undefined): string | undefined {
  if (article === undefined) return undefined;
  const { properties } = article;
  return text(properties, 'canonicalUrl') ?? text(properties, 'url') ?? urn(idOf(article));
}

/** The text of a snapshot by its content. Source: RFC 6920, Naming Things with Hashes. */
export function contentName({ properties }: StoredNode): string {
  const digest = Buffer.from(String(properties['sha256']), 'hex');
  return `ni:///sha-256;${digest.toString('base64url')}`;
}

function linked(
  links: ReadonlyMap<string, readonly Link[]>,
  from: StoredNode | undefined,
  type: string,
): readonly StoredNode[] {
  if (from === undefined) return [];
  return (links.get(`${idOf(from)} ${type}`) ?? []).map(({ node }) => node);
}

function add(map: Map<string, Link[]>, key: string, link: Link): void {
  const found = map.get(key);
  if (found === undefined) map.set(key, [link]);
  else found.push(link);
}
