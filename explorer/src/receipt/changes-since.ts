/** What has become of the passages of a receipt, and what has come since. */

import { graphql, type ResultOf } from '../api/graphql.ts';
import { wordsAt } from '../parts/code-points.ts';
import type { Evidence, Verification } from '../verify/verification.ts';
import type { Passage, Receipt } from './receipt.ts';

export const STORED_QUERY = graphql(`
  query StoredOfReceipt($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      ... on Snapshot {
        id
        sha256
        text
        supersededBy {
          id
        }
        article {
          id
          retraction {
            at
          }
        }
      }
      ... on Quote {
        id
        standing
      }
    }
  }
`);

type Found = NonNullable<ResultOf<typeof STORED_QUERY>['nodes'][number]>;

/** Of all that a receipt asks for to see what has become of its passages. */
export function askedFor({ passages }: Receipt): string[] {
  const ids = passages.flatMap(({ snapshotId, quoteId }) => [snapshotId, quoteId]);
  return [...new Set(ids.filter((id) => id !== null))];
}

export type PassageFate =
  /** It stands in the newest text of its article, letter for letter. */
  | 'STANDS'
  /** It stands in the text that it was found in, and a newer text has replaced that one. */
  | 'REPLACED'
  /** It or its article was taken back. */
  | 'RETRACTED'
  /** The graph does not have the text. */
  | 'MISSING'
  /** The stored text has another hash or other words there: the receipt is not what was given out. */
  | 'DIFFERS';

export interface Since {
  /** One for each passage of the receipt. */
  readonly fates: readonly PassageFate[];
  /** Evidence that the receipt does not have. */
  readonly added: readonly Evidence[];
  /** Reviews that hold now and did not then. */
  readonly reviews: readonly Evidence['reviews'][number][];
}

export function changesSince(
  { passages }: Receipt,
  now: Verification,
  found: readonly (Found | null)[],
): Since {
  const stored = new Map(
    found.flatMap((each) => (each !== null && 'id' in each ? [[each.id, each] as const] : [])),
  );
  const known = new Set(passages.map(keyOf));
  const heldThen = new Set(passages.flatMap(({ reviews }) => reviews));
  return {
    fates: passages.map((passage) => fateOf(passage, stored)),
    added: now.evidence.filter((each) => !known.has(keyOfEvidence(each))),
    reviews: now.evidence.flatMap(({ reviews }) => reviews.filter(({ id }) => !heldThen.has(id))),
  };
}

function fateOf(passage: Passage, stored: ReadonlyMap<string, Found>): PassageFate {
  const text = stored.get(passage.snapshotId);
  if (text?.__typename !== 'Snapshot') return 'MISSING';
  const same =
    text.sha256 === passage.sha256 && wordsAt(text.text, passage.spans) === passage.words;
  if (!same) return 'DIFFERS';
  const quote = passage.quoteId === null ? undefined : stored.get(passage.quoteId);
  const retracted =
    text.article.retraction !== null ||
    (quote?.__typename === 'Quote' && quote.standing === 'RETRACTED');
  if (retracted && !passage.retracted) return 'RETRACTED';
  return text.supersededBy === null ? 'STANDS' : 'REPLACED';
}

function keyOf({ snapshotId, spans }: Pick<Passage, 'snapshotId' | 'spans'>): string {
  return `${snapshotId} ${spans.map(({ start, end }) => `${start}-${end}`).join(' ')}`;
}

function keyOfEvidence({ snapshot, spans }: Evidence): string {
  return keyOf({ snapshotId: snapshot.id, spans });
}
