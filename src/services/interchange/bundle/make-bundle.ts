/** Gathers the evidence of a quote, claim or review into one file. */

import { HearsayError } from '../../../domain/errors.ts';
import type { SubgraphStore } from '../../../graph/bulk-stores.ts';
import type { CallOptions } from '../../../graph/stores.ts';
import { bundleText } from './bundle-text.ts';

/** @throws HearsayError NOT_FOUND where nothing that can have evidence has the id. */
export async function makeBundle(
  store: SubgraphStore,
  id: string,
  options?: CallOptions,
): Promise<string> {
  const ids = await store.evidenceOf(id, options);
  if (ids.length === 0) {
    throw new HearsayError(
      'NOT_FOUND',
      `Expected the id of a quote, claim or review of the graph, got ${JSON.stringify(id)}. Take it from the answer to a query.`,
    );
  }
  return bundleText(id, await store.subgraph(ids, options));
}
