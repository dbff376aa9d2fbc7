/** Examines the graph. */

import type { Runner, Statements } from '../database.ts';
import type { Counted, DoctorStore, Finding, GraphCheck, QuotedText } from '../doctor-store.ts';
import { only } from '../pages.ts';
import {
  claimRecount,
  doctorArticlesWithoutText,
  doctorBaselessRelations,
  doctorClaims,
  doctorMisorderedAttributions,
  doctorMisorderedQuotes,
  doctorOrphans,
  doctorSharedWikidataIds,
  doctorSizes,
  doctorTexts,
  doctorUnattributed,
  doctorUnplacedQuotes,
  doctorUtterances,
  ingestAttestUtterances,
} from '../statements.generated.ts';
import type { CallOptions } from '../stores.ts';

/** Some statements walk over the whole graph. */
const LONG = { timeoutMs: 600_000 } as const;

const CHECKS = {
  'unplaced-quotes': doctorUnplacedQuotes,
  unattributed: doctorUnattributed,
  'misordered-quotes': doctorMisorderedQuotes,
  'misordered-attributions': doctorMisorderedAttributions,
  'shared-wikidata-ids': doctorSharedWikidataIds,
  'baseless-relations': doctorBaselessRelations,
  orphans: doctorOrphans,
  'articles-without-text': doctorArticlesWithoutText,
} as const satisfies Record<GraphCheck, unknown>;

const COUNTS = {
  utterances: { list: doctorUtterances, count: ingestAttestUtterances },
  claims: { list: doctorClaims, count: claimRecount },
} as const;

export class CypherDoctorStore implements DoctorStore {
  readonly #database: Statements;

  constructor(database: Statements) {
    this.#database = database;
  }

  async find(check: GraphCheck, most: number, options?: CallOptions): Promise<Finding> {
    return only(await this.#database.run(CHECKS[check], { most }, { ...options, ...LONG }));
  }

  async sizes(options?: CallOptions) {
    return only(await this.#database.run(doctorSizes, {}, options));
  }

  async texts(after: string, limit: number, options?: CallOptions): Promise<readonly QuotedText[]> {
    const rows = await this.#database.run(doctorTexts, { after, limit }, options);
    return rows.map(({ quotes, ...snapshot }) => ({
      ...snapshot,
      quotes: quotes.map(({ starts, ends, ...quote }) => ({
        ...quote,
        spans: starts.map((start, at) => ({ start, end: ends[at] ?? start })),
      })),
    }));
  }

  counts(of: Counted, after: string, limit: number, options?: CallOptions) {
    const { list, count } = COUNTS[of];
    return this.#database.rehearse(
      `doctor/${of}`,
      async (runner: Runner) => {
        const held = await runner.run(list, { after, limit });
        if (held.length > 0) await runner.run(count, { ids: held.map(({ id }) => id) });
        const counted = await runner.run(list, { after, limit });
        return held.map(({ id, counts }, at) => ({ id, right: counted[at]?.counts === counts }));
      },
      options,
    );
  }
}
