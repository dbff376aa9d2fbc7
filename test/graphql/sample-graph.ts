/** A small graph in which everything that a query can ask for occurs. */

import { articleWrite, speakerIdOf } from '../support/article-write.ts';
import type { TestGraph } from '../support/graph.ts';

export const ADA = speakerIdOf('Ada Holm');
export const BEN = speakerIdOf('Ben Ruiz');

/** Articles that quote Ada Holm in the same words, each with more of its own; one is relayed by Ben Ruiz. */
export async function writeSampleGraph(graph: TestGraph, articles = 6): Promise<void> {
  for (let n = 0; n < articles; n++) {
    const write = articleWrite({
      url: `https://paper${n % 2}.example/${n}`,
      title: `Harbour news ${n}`,
      outlet: `Paper${n % 2}`,
      publishedAt: `2025-08-${String(10 + n)}T08:00:00.000Z`,
      ingestedAt: `2025-08-20T12:00:${String(n).padStart(2, '0')}.000Z`,
      quotes: [
        { words: 'The harbour stays open', by: ['Ada Holm'] },
        { words: `Ship number ${n} has left`, by: ['Cy Voss'] },
        ...(n === 0 ? [{ words: 'Nobody was hurt', by: ['Ada Holm', 'Ben Ruiz'] }] : []),
        ...(n === 1 ? [{ words: 'We do not know yet', by: [] }] : []),
      ],
    });
    await graph.stores.ingest.transaction((transaction) => transaction.write(write));
  }
}
