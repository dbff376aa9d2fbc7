/** One hash over all that a graph holds, so that two graphs are the same exactly when their hashes are. */

import canonicalize from 'canonicalize';
import { sha256 } from '../../src/domain/ids.ts';
import type { TestGraph } from './graph.ts';

/** What says how the graph came to be, and not what is in it. */
const APART = ['Change', 'ChangeHead', 'Touch', 'ClaimClock', 'Migration', 'MigrationLock'];

/** A line for each node and relationship with all properties and their Neo4j types, sorted; a name key nobody has is nothing. */
export async function graphLines(graph: TestGraph): Promise<readonly string[]> {
  const nodes = await graph.cypher(
    `MATCH (node) WHERE none(label IN labels(node) WHERE label IN $apart) AND (NOT node:NameKey OR EXISTS { (node)--() })
     RETURN labels(node) AS labels, properties(node) AS properties,
       [name IN keys(node) | name + ' ' + valueType(node[name])] AS types`,
    { apart: APART },
  );
  const relationships = await graph.cypher(
    `MATCH (source)-[relationship]->(target)
     WHERE none(label IN labels(source) + labels(target) WHERE label IN $apart)
     RETURN type(relationship) AS type, coalesce(source.id, source.key) AS source, coalesce(target.id, target.key) AS target,
       properties(relationship) AS properties, [name IN keys(relationship) | name + ' ' + valueType(relationship[name])] AS types`,
    { apart: APART },
  );
  return [...nodes, ...relationships]
    .map((row) => canonicalize({ ...row, types: [row['types']].flat().map(String).sort() }) ?? '')
    .sort();
}

export async function graphHash(graph: TestGraph): Promise<string> {
  return sha256((await graphLines(graph)).join('\n'));
}
