/** Full-text search over everything that can be found by words, best first. */

import { HearsayError } from '../../domain/errors.ts';
import type { Page, PageRequest } from '../../domain/page.ts';
import { SAID_CLASSES, SAID_MODALITIES } from '../../domain/said.ts';
import type { Standing } from '../../domain/vocabulary.ts';
import type { Statements } from '../database.ts';
import { allWords } from '../lucene.ts';
import { AFTER_ALL, afterNumber, limitOf, pageOf } from '../pages.ts';
import { searchCountByKind, searchNodes } from '../statements.generated.ts';
import {
  SEARCHABLE,
  type Searchable,
  type SearchFacet,
  type SearchHit,
  type SearchOptions,
  type SearchStore,
} from '../stores.ts';

const INDEXES: Readonly<Record<Searchable, readonly string[]>> = {
  Quote: ['quote_text'],
  Speaker: ['speaker_text'],
  Article: ['article_text', 'snapshot_text'],
  Outlet: ['outlet_text'],
  Utterance: ['utterance_text'],
  Claim: ['claim_text'],
};

/** More of a kind are not counted: whoever is shown so many asks for other words. */
const MOST_COUNTED = 1_000;

export class CypherSearchStore implements SearchStore {
  readonly #database: Statements;

  constructor(database: Statements) {
    this.#database = database;
  }

  async search(
    text: string,
    types: readonly Searchable[],
    page: PageRequest,
    { standings, ...options }: SearchOptions = {},
  ): Promise<Page<SearchHit>> {
    const rows = await this.#database.run(
      searchNodes,
      {
        indexes: [...new Set(types)].flatMap((type) => INDEXES[type]),
        ...asked(text, standings),
        afterScore: afterNumber(page, Number.MAX_VALUE),
        afterId: page.after?.id ?? AFTER_ALL,
        limit: limitOf(page),
      },
      options,
    );
    return pageOf(
      rows,
      page,
      (row) => ({ ...row, type: searchable(row.type, row.id), text: row.text ?? '' }),
      ({ score, id }) => ({ sort: score, id }),
    );
  }

  async facets(
    text: string,
    { standings, ...options }: SearchOptions = {},
  ): Promise<readonly SearchFacet[]> {
    const rows = await this.#database.run(
      searchCountByKind,
      {
        kinds: SEARCHABLE.map((type) => ({ type, indexes: INDEXES[type] })),
        ...asked(text, standings),
        most: MOST_COUNTED + 1,
      },
      options,
    );
    const totals = new Map(rows.map(({ type, total }) => [type, total]));
    return SEARCHABLE.map((type) => {
      const total = totals.get(type) ?? 0;
      return { type, count: Math.min(total, MOST_COUNTED), hasMore: total > MOST_COUNTED };
    });
  }
}

/** What a page and the facets of the same search have in common. */
function asked(text: string, standings: readonly Standing[] = ['CURRENT']) {
  return {
    query: allWords(text),
    cueClasses: SAID_CLASSES,
    modalities: SAID_MODALITIES,
    standings,
  };
}

function searchable(label: string, id: string): Searchable {
  const known = SEARCHABLE.find((type) => type === label);
  if (known !== undefined) return known;
  throw new HearsayError('GRAPH_CORRUPT', `${id} has the label ${label}, which nothing searches.`);
}
