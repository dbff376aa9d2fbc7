/** The wordings of one article: each proposition that it takes a stance on, once, as it stands to be compared. */

import type { ComparableClaim, ExtractedAssertion } from '../../domain/claims.ts';
import type { ExtractedEntity } from '../../domain/extraction.ts';
import { assertionId } from '../../domain/ids.ts';
import { CodePointIndex, joinSpans } from '../../domain/span.ts';
import { wordingId } from '../../domain/wording-id.ts';

/** Where the assertions stand. */
export interface ArticleFrame {
  readonly articleId: string;
  readonly snapshotId: string;
  /** ISO 8601 in UTC, or null. */
  readonly publishedAt: string | null;
  /** In which the spans of the assertions lie. */
  readonly text: string;
}

/** An assertion with the id that it gets, and the id of its own wording. */
export interface Reading {
  readonly id: string;
  readonly wordingId: string;
  readonly extracted: ExtractedAssertion;
  /** True where a language model proposed it. */
  readonly proposed: boolean;
}

/** A proposition in the words of this article. */
export interface Wording extends ComparableClaim {
  /** The id of the claim that it is, unless it is joined to another. */
  readonly id: string;
  readonly assertionIds: readonly string[];
  /** True where nothing but a language model's proposals makes it. */
  readonly proposed: boolean;
}

export interface ArticleClaims {
  readonly readings: readonly Reading[];
  /** In order of the text. */
  readonly wordings: readonly Wording[];
}

/**
 * Gives ids to the assertions of an article; of two with the same spans and wording the first stays.
 * @param proposals Assertions that a language model proposed: what was read goes before them.
 */
export function articleClaims(
  assertions: readonly ExtractedAssertion[],
  entities: readonly ExtractedEntity[],
  { articleId, snapshotId, publishedAt, text }: ArticleFrame,
  proposals: readonly ExtractedAssertion[] = [],
): ArticleClaims {
  const readings = new Map<string, Reading>();
  for (const [at, extracted] of [...assertions, ...proposals].entries()) {
    const readAs = wordingId(extracted.claim, articleId);
    const id = assertionId(snapshotId, extracted.spans, readAs);
    const proposed = at >= assertions.length;
    if (!readings.has(id)) readings.set(id, { id, wordingId: readAs, extracted, proposed });
  }
  const groups = new Map<string, Reading[]>();
  for (const reading of readings.values()) {
    const group = groups.get(reading.wordingId);
    if (group === undefined) groups.set(reading.wordingId, [reading]);
    else group.push(reading);
  }
  const index = new CodePointIndex(text);
  const publishedOn = publishedAt === null ? [] : [publishedAt.slice(0, 10)];
  const wordings = [...groups].flatMap(([id, group]) => {
    const [first] = group;
    if (first === undefined) return [];
    const { claim, spans } = first.extracted;
    const speakers = group.flatMap(({ extracted: { speaker } }) =>
      speaker === null ? [] : (entities[speaker]?.name ?? []),
    );
    const assertionIds = group.map((reading) => reading.id);
    const passage = joinSpans(index, spans);
    const proposed = group.every((reading) => reading.proposed);
    return [
      {
        ...{ ...claim, id, assertionIds, publishedOn, passage, proposed },
        speakers: [...new Set(speakers)].sort(),
      },
    ];
  });
  return { readings: [...readings.values()], wordings };
}
