/** Makes what a reviewer cites into passages that stand in their snapshots, character for character. */

import type { Assertion } from '../../domain/claim-entities.ts';
import type { Quote, Snapshot } from '../../domain/entities.ts';
import { HearsayError } from '../../domain/errors.ts';
import type { ReviewPassage } from '../../domain/reviews/review.ts';
import { CodePointIndex, joinSpans, type Span } from '../../domain/span.ts';
import type { CallOptions, Stores } from '../../graph/stores.ts';
import type { PassageInput } from './types.ts';

/** The most passages that one review stands on. */
const MOST_PASSAGES = 50;

type PassageStores = Pick<Stores, 'quotes' | 'assertions' | 'snapshots'>;

/** What passages are looked up in. */
interface Sources {
  readonly quotes: ReadonlyMap<string, Quote>;
  readonly assertions: ReadonlyMap<string, Assertion>;
}

/**
 * The passages, in their order.
 * @throws HearsayError NOT_FOUND for an id that names nothing; BAD_INPUT for one that is not given as a quote, an assertion or
 * a span, or whose words do not stand there.
 */
export async function passagesOf(
  stores: PassageStores,
  given: readonly PassageInput[],
  options?: CallOptions,
): Promise<readonly ReviewPassage[]> {
  if (given.length > MOST_PASSAGES) {
    throw new HearsayError(
      'BAD_INPUT',
      `A review stands on at most ${MOST_PASSAGES} passages, but ${given.length} came; keep those that decide.`,
    );
  }
  const [quotes, assertions] = await Promise.all([
    stores.quotes.byIds(
      given.flatMap(({ quoteId }) => quoteId ?? []),
      options,
    ),
    stores.assertions.byIds(
      given.flatMap(({ assertionId }) => assertionId ?? []),
      options,
    ),
  ]);
  const passages = given.map((input) => passageOf(input, { quotes, assertions }));
  const snapshots = await stores.snapshots.byIds(
    passages.map(({ snapshotId }) => snapshotId),
    options,
  );
  for (const passage of passages) checkWords(passage, snapshots);
  return passages;
}

function passageOf(input: PassageInput, sources: Sources): ReviewPassage {
  const { quoteId, assertionId, snapshotId, start, end, exact } = input;
  const named = [quoteId, assertionId, snapshotId].filter((id) => id != null);
  if (named.length !== 1) {
    throw new HearsayError(
      'BAD_INPUT',
      `A passage is given by one of \`quoteId\`, \`assertionId\` and \`snapshotId\`, but ${named.length} of them came.`,
    );
  }
  if (quoteId != null) {
    const quote = found('quote', quoteId, sources.quotes);
    return { ...placeOf(quote), quoteId, assertionId: null };
  }
  if (assertionId != null) {
    const assertion = found('assertion', assertionId, sources.assertions);
    return { ...placeOf(assertion), quoteId: assertion.quoteId, assertionId };
  }
  if (snapshotId == null || start == null || end == null || exact == null) {
    throw new HearsayError(
      'BAD_INPUT',
      'A passage of a text takes `snapshotId`, `start`, `end` and `exact`, but a part of them is missing.',
    );
  }
  return { snapshotId, spans: [{ start, end }], exact, quoteId: null, assertionId: null };
}

function placeOf({ snapshotId, spans, exact }: Quote | Assertion) {
  return { snapshotId, spans, exact };
}

/** No review without proof: what it cites is what the stored text has there. */
function checkWords(
  { snapshotId, spans, exact }: ReviewPassage,
  snapshots: ReadonlyMap<string, Snapshot>,
): void {
  const index = new CodePointIndex(found('snapshot', snapshotId, snapshots).text);
  const inside = ({ start, end }: Span) => start >= 0 && start < end && end <= index.length;
  if (spans.every(inside) && joinSpans(index, spans) === exact) return;
  const place = spans.map(({ start, end }) => `${start}–${end}`).join(', ');
  throw new HearsayError(
    'BAD_INPUT',
    `The words of \`exact\` do not stand at ${place} of ${snapshotId}, counted in code points; copy them from the snapshot's \`text\`.`,
    { details: { snapshotId, spans } },
  );
}

function found<T>(kind: string, id: string, things: ReadonlyMap<string, T>): T {
  const thing = things.get(id);
  if (thing !== undefined) return thing;
  throw new HearsayError(
    'NOT_FOUND',
    `No ${kind} has the id ${id}; take the ids of passages from the answers to other queries.`,
  );
}
