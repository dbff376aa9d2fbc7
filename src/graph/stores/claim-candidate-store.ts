/** Finds the claims that new wordings are judged against. */

import { toClaim } from '../claim-rows.ts';
import type { ClaimCandidate, ClaimCandidateStore } from '../claim-stores.ts';
import type { Statements } from '../database.ts';
import { anyWords } from '../lucene.ts';
import { only } from '../pages.ts';
import { claimCandidates, claimClock, claimReadAs } from '../statements.generated.ts';
import type { CallOptions } from '../stores.ts';
import { distinct } from './by-id.ts';

/**
 * So many claims come from each index for each wording. In news that was read by hand ten neighbours hold all of 67
 * corroborations and 29 of 31 contradictions, a fixed distance far fewer; who denies a thing in a word ("a hoax") lies
 * farther from it than those who repeat it.
 */
const NEAREST = 20;

/** So many assertions of a candidate tell who asserts it and when. */
const MOST_ASSERTIONS = 20;

export class CypherClaimCandidateStore implements ClaimCandidateStore {
  readonly #database: Statements;

  constructor(database: Statements) {
    this.#database = database;
  }

  async candidates(
    wordings: readonly { readonly text: string; readonly embedding: readonly number[] }[],
    options?: CallOptions,
  ): Promise<readonly (readonly ClaimCandidate[])[]> {
    const found: ClaimCandidate[][] = wordings.map(() => []);
    if (wordings.length === 0) return found;
    const rows = await this.#database.run(
      claimCandidates,
      {
        wordings: wordings.map(({ text, embedding }) => ({ embedding, words: anyWords(text) })),
        limit: NEAREST,
        most: MOST_ASSERTIONS,
      },
      options,
    );
    for (const { index, claim, similarity, speakers, publishedOn, assertionIds, passage } of rows) {
      const { contested: _, ...text } = toClaim(claim);
      found[index]?.push({
        ...{ ...text, similarity, assertionIds },
        ...(passage === null ? {} : { passage }),
        speakers: speakers.toSorted(),
        publishedOn: publishedOn.toSorted(),
      });
    }
    return found;
  }

  async readAs(
    ids: readonly string[],
    options?: CallOptions,
  ): Promise<ReadonlyMap<string, string>> {
    const rows = await this.#database.run(claimReadAs, { ids: distinct(ids) }, options);
    return new Map(rows.map(({ readAsId, claimId }) => [readAsId, claimId]));
  }

  async clock(options?: CallOptions): Promise<number> {
    return only(await this.#database.run(claimClock, {}, options)).ticks;
  }
}
