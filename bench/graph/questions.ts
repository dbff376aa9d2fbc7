/** The questions that people ask most, each as a call of the stores. */

import type { Stores } from '../../src/graph/stores.ts';
import { outletOfRank, speakerOfRank, wordOfRank } from './synthetic.ts';

export interface Question {
  readonly name: string;
  ask(stores: Stores): Promise<unknown>;
}

/** Questions on the graph that holds the corpus of this seed; `middle` is the orderKey of a quote half way down the list. */
export function questionsOn(
  seed: number,
  ids: readonly string[],
  middle: { readonly sort: string; readonly id: string },
): readonly Question[] {
  const first = { first: 20, after: null };
  const [hub, rare] = [speakerOfRank(0), speakerOfRank(15)];
  const words = `${wordOfRank(40, seed)} ${wordOfRank(60, seed)}`;
  const frequent = wordOfRank(0, seed);
  return [
    { name: '20 quotes by id', ask: ({ quotes }) => quotes.byIds(ids) },
    { name: 'newest quotes', ask: ({ quotes }) => quotes.page({}, first) },
    {
      name: 'quotes from the middle of the list',
      ask: ({ quotes }) => quotes.page({}, { first: 20, after: middle }),
    },
    {
      name: 'quotes of the most quoted speaker',
      ask: ({ quotes }) => quotes.page({ speakerId: hub, hop: 0 }, first),
    },
    {
      name: 'quotes of the 16th speaker',
      ask: ({ quotes }) => quotes.page({ speakerId: rare }, first),
    },
    {
      name: 'count of the most quoted speaker',
      ask: ({ quotes }) => quotes.count({ speakerId: hub }),
    },
    {
      name: 'quotes of 20 speakers at once, 5 each',
      ask: ({ quotes }) =>
        quotes.pages(
          Array.from({ length: 20 }, (_, rank) => ({ speakerId: speakerOfRank(rank + 10) })),
          { first: 5, after: null },
        ),
    },
    {
      name: 'quotes of the 10th outlet',
      ask: ({ quotes }) => quotes.page({ outletId: outletOfRank(9) }, first),
    },
    { name: 'quotes with two words', ask: ({ quotes }) => quotes.page({ text: words }, first) },
    {
      name: 'quotes with the most frequent word',
      ask: ({ quotes }) => quotes.page({ text: frequent }, first),
    },
    {
      name: 'second-hand quotes',
      ask: ({ quotes }) => quotes.page({ secondHand: true }, first),
    },
    {
      name: 'attributions of 20 quotes',
      ask: ({ attributions }) => attributions.byQuotes(ids),
    },
    { name: 'most carried utterances', ask: ({ utterances }) => utterances.page({}, first) },
    {
      name: 'articles that quote the 16th speaker',
      ask: ({ articles }) => articles.page({ speakerId: rare }, first),
    },
    {
      name: 'speakers while typing',
      ask: ({ speakers }) => speakers.page({ text: 'ba' }, first),
    },
    {
      name: 'search everything for two words',
      ask: ({ search }) =>
        search.search(words, ['Quote', 'Speaker', 'Article', 'Outlet', 'Utterance'], first),
    },
    {
      name: 'neighborhood of the most quoted speaker',
      ask: ({ explore }) => explore.neighborhood({ id: hub, types: ['ATTRIBUTED_TO'], limit: 25 }),
    },
    {
      name: 'neighbours of the most quoted speaker, the most connected first',
      ask: ({ explore }) => explore.neighborhood({ id: hub, limit: 25, order: 'MOST_CONNECTED' }),
    },
    {
      name: 'path between two speakers',
      ask: ({ explore }) => explore.path({ fromId: hub, toId: rare, maxLength: 12 }),
    },
  ];
}
