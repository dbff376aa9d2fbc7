/** Aligns a wording with the place of a longer text that is most like it, word by word. */

/** What became of words: both sides are ranges of indices, one of them empty where words were added or left out. */
export interface Difference {
  /** In the wording asked for. */
  readonly asked: readonly [from: number, to: number];
  /** In the text. */
  readonly said: readonly [from: number, to: number];
}

/** The most like place of the text. */
export interface Alignment {
  /** The words of the text that the wording stands for, as a half-open range of indices. */
  readonly from: number;
  readonly to: number;
  /** In order; adjacent changes are one difference. Empty where the words are the same. */
  readonly differences: readonly Difference[];
  /** Number of words that are the same. */
  readonly same: number;
  /** Share of the words that are the same, of the longer side: 0–1. */
  readonly similarity: number;
}

/** Another word costs more than a gap and less than two; of equal costs, that with more words which are the same. */
const COST = { gap: 20_000, other: 30_000, same: -1 };
/** The table of an alignment has at most so many cells; beyond, nothing is aligned. */
const MOST_CELLS = 6_000_000;

/**
 * Aligns all of `asked` with that part of `said` to which it has the fewest changed, added and left-out words, the first
 * such part. Null where either has no words or both are too long to compare. Source: P. Sellers, The theory and
 * computation of evolutionary distances, 1980.
 */
export function align(asked: readonly string[], said: readonly string[]): Alignment | null {
  const [rows, columns] = [asked.length + 1, said.length + 1];
  if (rows === 1 || columns === 1 || rows * columns > MOST_CELLS) return null;
  const cost = new Int32Array(rows * columns);
  for (let i = 1; i < rows; i++) {
    cost[i * columns] = i * COST.gap;
    for (let j = 1; j < columns; j++) {
      const same = asked[i - 1] === said[j - 1];
      const [above, left] = [(i - 1) * columns + j, i * columns + j - 1];
      const diagonal = (cost[above - 1] ?? 0) + (same ? COST.same : COST.other);
      const gap = Math.min(cost[above] ?? 0, cost[left] ?? 0) + COST.gap;
      cost[left + 1] = Math.min(diagonal, gap);
    }
  }
  const last = (rows - 1) * columns;
  let end = 0;
  for (let j = 1; j < columns; j++) if ((cost[last + j] ?? 0) < (cost[last + end] ?? 0)) end = j;
  return traced(asked, said, cost, end);
}

/** Walks back from the end of the best place; a pair of equal words goes before every change. */
function traced(
  asked: readonly string[],
  said: readonly string[],
  cost: Int32Array,
  end: number,
): Alignment {
  const columns = said.length + 1;
  const differences: Difference[] = [];
  let [i, j, same] = [asked.length, end, 0];
  let open: { asked: [number, number]; said: [number, number] } | null = null;
  while (i > 0) {
    const here = cost[i * columns + j] ?? 0;
    const diagonal = j > 0 ? (cost[(i - 1) * columns + j - 1] ?? 0) : Number.POSITIVE_INFINITY;
    if (j > 0 && asked[i - 1] === said[j - 1] && here === diagonal + COST.same) {
      if (open !== null) differences.push(open);
      open = null;
      same++;
      i--;
      j--;
      continue;
    }
    open ??= { asked: [i, i], said: [j, j] };
    if (here === diagonal + COST.other) {
      i--;
      j--;
    } else if (here === (cost[(i - 1) * columns + j] ?? 0) + COST.gap) i--;
    else j--;
    open.asked[0] = i;
    open.said[0] = j;
  }
  if (open !== null) differences.push(open);
  const longer = Math.max(asked.length, end - j);
  return { from: j, to: end, differences: differences.reverse(), same, similarity: same / longer };
}
