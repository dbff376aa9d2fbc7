/** The formats in which a part of the graph leaves Hearsay. */

import { HearsayError } from '../../../domain/errors.ts';
import type { StoredSubgraph } from '../../../domain/stored-graph.ts';
import type { SubgraphStore } from '../../../graph/bulk-stores.ts';
import type { CallOptions } from '../../../graph/stores.ts';
import { claimReviews } from './claim-review.ts';
import { nodesTable, relationshipsTable } from './csv.ts';
import { graphml } from './graphml.ts';
import { provenance } from './prov.ts';
import { webAnnotations } from './web-annotation.ts';

export const FORMATS = [
  'claim-review',
  'web-annotation',
  'prov',
  'nodes-csv',
  'relationships-csv',
  'graphml',
] as const;
export type Format = (typeof FORMATS)[number];

/** Formats that tell of things with all that they rest on; the others show the nodes that were asked for and no more. */
const WITH_EVIDENCE: ReadonlySet<Format> = new Set(['claim-review', 'web-annotation', 'prov']);

const WRITERS: Readonly<Record<Format, (subgraph: StoredSubgraph) => string>> = {
  'claim-review': (subgraph) => json(claimReviews(subgraph)),
  'web-annotation': (subgraph) => json(webAnnotations(subgraph)),
  prov: (subgraph) => json(provenance(subgraph)),
  'nodes-csv': nodesTable,
  'relationships-csv': relationshipsTable,
  graphml,
};

/** The most things that are written at once. */
const MOST_IDS = 1_000;

/** The most nodes that are written at once, with all that the things rest on. */
const MOST_NODES = 20_000;

/** These things in a format. @throws HearsayError NOT_FOUND where none of the ids names anything, BAD_INPUT for too many. */
export async function writeFormat(
  store: SubgraphStore,
  format: Format,
  ids: readonly string[],
  options?: CallOptions,
): Promise<string> {
  if (ids.length > MOST_IDS) {
    throw new HearsayError(
      'BAD_INPUT',
      `Expected at most ${MOST_IDS} ids, got ${ids.length}. Ask for them in several parts.`,
    );
  }
  const wanted = new Set(ids);
  if (WITH_EVIDENCE.has(format)) {
    for (const id of ids) {
      for (const other of await store.evidenceOf(id, options)) wanted.add(other);
      if (wanted.size > MOST_NODES) {
        throw new HearsayError(
          'BAD_INPUT',
          `What these ${ids.length} things rest on is more than ${MOST_NODES} nodes. Ask for them in several parts.`,
        );
      }
    }
  }
  const subgraph = await store.subgraph([...wanted], options);
  if (subgraph.nodes.length === 0) {
    throw new HearsayError(
      'NOT_FOUND',
      'Nothing in the graph has one of these ids; take ids from the answer to a query.',
    );
  }
  return WRITERS[format](subgraph);
}

function json(document: object): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
