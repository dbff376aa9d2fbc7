/** What two texts have in common: words that both carry, and claims on which they disagree. */

import { claims } from '../text/claims.ts';
import { reader as text } from '../text/reader.ts';
import type { Annotation } from './annotations.ts';
import type { PairQuote, Row } from './pair-query.ts';
import type { Pair } from './whole-pair.ts';

/** One thing that stands in both texts. */
export interface Match {
  readonly id: string;
  readonly kind: 'SHARED' | 'DISPUTED';
  readonly label: string;
  readonly left: Annotation[];
  readonly right: Annotation[];
}

/** In order of the left text. */
export function matchesOf(pair: Pair): readonly Match[] {
  return [...sharedWords(pair), ...disputes(pair)];
}

function sharedWords({ articles: [left, right] }: Pair): readonly Match[] {
  const [ours, theirs] = [left, right].map((one) => byUtterance(one?.all ?? []));
  return [...(ours ?? [])].flatMap(([id, quotes]): Match[] => {
    const others = theirs?.get(id);
    const [first] = quotes;
    if (others === undefined || first === undefined) return [];
    const label = `${first.speaker?.name ?? text.nobody}: “${first.exact}”`;
    const marks = { left: quotes.map(quoteMark), right: others.map(quoteMark) };
    return [{ id, kind: 'SHARED', label, ...marks }];
  });
}

function byUtterance(quotes: readonly PairQuote[]): ReadonlyMap<string, readonly PairQuote[]> {
  return Map.groupBy(
    quotes.filter(({ utterance }) => utterance !== null),
    ({ utterance }) => utterance?.id ?? '',
  );
}

/** Claims on which the two take opposed stances, and pairs of claims, one of each, that contradict each other. */
function disputes({ rows }: Pair): readonly Match[] {
  const byClaim = new Map(rows.map((row) => [row.claim.id, row]));
  const found = new Map<string, Match>();
  for (const row of rows) {
    const stances = row.cells.map(({ stance }) => stance);
    if (stances.toSorted().join() === 'ASSERTS,DENIES') add(row.claim.id, row, row);
    for (const { id, type, state, from, to } of row.cells.flatMap(({ relations }) => relations)) {
      const other = byClaim.get(from.id === row.claim.id ? to.id : from.id);
      if (type === 'CONTRADICTS' && state !== 'REJECTED' && other !== undefined)
        add(id, row, other);
    }
  }
  return [...found.values()];

  function add(id: string, one: Row, other: Row): void {
    const [left, right] = [one.cells[0]?.assertions ?? [], other.cells[1]?.assertions ?? []];
    // Where only one of the two has both claims, it disagrees with itself, not with the other.
    if (left.length === 0 || right.length === 0) return;
    found.set(id, {
      ...{ id, kind: 'DISPUTED' },
      label: text.against(stanceOf(one, 0), stanceOf(other, 1)),
      left: left.map((each) => claimMark(each.id, each.passages, one.claim.text)),
      right: right.map((each) => claimMark(each.id, each.passages, other.claim.text)),
    });
  }
}

function stanceOf({ claim, cells }: Row, column: 0 | 1): string {
  return `${claim.text} (${claims.cells[cells[column]?.stance ?? 'NOT_CHECKED']})`;
}

function quoteMark({ id, exact, spans }: PairQuote): Annotation {
  const paints = [{ look: 'quote' as const, spans }];
  return {
    id,
    spans,
    look: 'quote',
    paints,
    sign: '”',
    label: exact,
    quote: null,
    assertion: null,
  };
}

function claimMark(id: string, spans: Annotation['spans'], label: string): Annotation {
  const paints = [{ look: 'claim' as const, spans }];
  return { id, spans, look: 'claim', paints, sign: '§', label, quote: null, assertion: null };
}
