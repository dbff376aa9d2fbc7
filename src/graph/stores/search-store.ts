/** Full-text search over everything that can be found by words, best first. */

import { HearsayError } from '../../domain/errors.ts';
import type { Page, PageRequest } from '../../domain/page.ts';
import { SAID_CLASSES, SAID_MODALITIES } from '../../domain/said.ts';
import type { Statements } from '../database.ts';
import { allWords } from '../lucene.ts';
import { AFTER_ALL, afterNumber, limitOf, pageOf } from '../pages.ts';
import { searchNodes } from '../statements.generated.ts';
import {
  SEARCHABLE,
  type Searchable,
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

export class CypherSearchStore implements SearchStore {
  readonly #database: Statements;

  constructor(database: Statements) {
    this.#database = database;
  }

  async search(
    text: string,
    types: readonly Searchable[],
    page: PageRequest,
    { standings = ['CURRENT'], ...options }: SearchOptions = {},
  ): Promise<Page<SearchHit>> {
    const rows = await this.#database.run(
      searchNodes,
      {
        indexes: [...new Set(types)].flatMap((type) => INDEXES[type]),
        query: allWords(text),
        afterScore: afterNumber(page, Number.MAX_VALUE),
        afterId: page.after?.id ?? AFTER_ALL,
        limit: limitOf(page),
        cueClasses: SAID_CLASSES,
        modalities: SAID_MODALITIES,
        standings,
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
}

function searchable(label: string, id: string): Searchable {
  const known = SEARCHABLE.find((type) => type === label);
  if (known !== undefined) return known;
  throw new HearsayError('GRAPH_CORRUPT', `${id} has the label ${label}, which nothing searches.`);
}
