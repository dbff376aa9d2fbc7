/** Speakers, by name. */

import type { Speaker } from '../../domain/entities.ts';
import type { Page, PageRequest } from '../../domain/page.ts';
import type { Statements } from '../database.ts';
import { allWordsAndPrefix } from '../lucene.ts';
import { toSpeaker } from '../node-rows.ts';
import { afterText, limitOf, only, pageOf } from '../pages.ts';
import {
  type SpeakerNode,
  speakerByIds,
  speakerCountByKind,
  speakerCountByText,
  speakerCountStored,
  speakerNamesakes,
  speakerNamesakesOf,
  speakerPageByKind,
  speakerPageByText,
  speakerPageOfAll,
} from '../statements.generated.ts';
import type { CallOptions, Namesake, SpeakerFilter, SpeakerStore } from '../stores.ts';
import { byId, distinct } from './by-id.ts';

/** So many bearers of one name key are held against each other: of a commonplace surname some. */
const MOST_OF_KEY = 20;
const MOST_NAMESAKES = 50;

export class CypherSpeakerStore implements SpeakerStore {
  readonly #database: Statements;

  constructor(database: Statements) {
    this.#database = database;
  }

  async byIds(
    ids: readonly string[],
    options?: CallOptions,
  ): Promise<ReadonlyMap<string, Speaker>> {
    const rows = await this.#database.run(speakerByIds, { ids: distinct(ids) }, options);
    return byId(rows.map(({ speaker }) => toSpeaker(speaker)));
  }

  namesakes(fromKey: string, limit: number, options?: CallOptions) {
    const params = { fromKey, limit, perKey: MOST_OF_KEY };
    return this.#database.run(speakerNamesakes, params, options);
  }

  async namesakesOf(
    ids: readonly string[],
    options?: CallOptions,
  ): Promise<ReadonlyMap<string, readonly Namesake[]>> {
    const params = { ids: distinct(ids), limit: MOST_NAMESAKES };
    const rows = await this.#database.run(speakerNamesakesOf, params, options);
    return new Map(rows.map(({ id, speakers }) => [id, speakers]));
  }

  async page(
    filter: SpeakerFilter,
    page: PageRequest,
    options?: CallOptions,
  ): Promise<Page<Speaker>> {
    const rows = await this.#rows(filter, page, options);
    return pageOf(
      rows,
      page,
      ({ speaker }) => toSpeaker(speaker),
      ({ speaker }) => ({ sort: speaker.name, id: speaker.id }),
    );
  }

  async count(filter: SpeakerFilter, options?: CallOptions): Promise<number> {
    const { text, kind } = filter;
    const database = this.#database;
    if (text !== undefined) {
      const params = { text: allWordsAndPrefix(text), kind: kind ?? null };
      return only(await database.run(speakerCountByText, params, options)).total;
    }
    if (kind !== undefined) {
      return only(await database.run(speakerCountByKind, { kind }, options)).total;
    }
    return only(await database.run(speakerCountStored, {}, options)).total;
  }

  #rows(
    { text, kind }: SpeakerFilter,
    page: PageRequest,
    options?: CallOptions,
  ): Promise<readonly { readonly speaker: SpeakerNode }[]> {
    const place = {
      afterName: afterText(page, ''),
      afterId: page.after?.id ?? '',
      limit: limitOf(page),
    };
    if (text !== undefined) {
      const params = { ...place, text: allWordsAndPrefix(text), kind: kind ?? null };
      return this.#database.run(speakerPageByText, params, options);
    }
    if (kind !== undefined) {
      return this.#database.run(speakerPageByKind, { ...place, kind }, options);
    }
    return this.#database.run(speakerPageOfAll, place, options);
  }
}
