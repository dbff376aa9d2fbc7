/** Takes a wording apart into the fewest passages that were said. */

import { ELLIPSIS } from './placed-words.ts';

/** A part of the wording that stands somewhere as one run. */
export interface Piece {
  /** Words of the wording, as a half-open range of indices. */
  readonly from: number;
  readonly to: number;
  /** Index of the run that holds it, and of its first word there. */
  readonly run: number;
  readonly at: number;
}

/** A passage with fewer words is found in too many places to say anything. */
const SHORTEST_PIECE = 3;
/** More passages than this are a mosaic of common words. */
const MOST_PIECES = 4;

interface Best {
  readonly count: number;
  readonly switches: number;
  readonly piece: Piece | null;
}

/**
 * The fewest pieces of at least {@link SHORTEST_PIECE} words that make up all of `asked`, in its order, "…" and words such as
 * "and" between them aside; of equally many those that change between groups of runs least (`groupOf`: the article). Null where there are none.
 */
export function piecesOf(
  asked: readonly string[],
  runs: readonly (readonly string[])[],
  groupOf: (run: number) => string,
): readonly Piece[] | null {
  const places = placesOf(new Set(asked), runs);
  const best: (Map<string, Best> | undefined)[] = [];
  best[asked.length] = new Map([['', { count: 0, switches: 0, piece: null }]]);
  for (let from = asked.length - 1; from >= 0; from--) {
    if (isJoint(asked, from) && best[from + 1] !== undefined) {
      best[from] = new Map(best[from + 1]);
    }
    for (const place of places.get(asked[from] ?? '') ?? []) {
      const length = lengthOfRun(asked, from, runs[place.run] ?? [], place.at);
      for (let to = from + shortest(asked, from); to <= from + length; to++) {
        for (const [group, rest] of best[to] ?? []) {
          const own = groupOf(place.run);
          const candidate = {
            count: rest.count + 1,
            switches: rest.switches + (group === '' || group === own ? 0 : 1),
            piece: { from, to, ...place },
          };
          best[from] ??= new Map();
          const known = best[from]?.get(own);
          if (candidate.count <= MOST_PIECES && (known === undefined || isBetter(candidate, known)))
            best[from]?.set(own, candidate);
        }
      }
    }
  }
  return followed(best, asked, groupOf);
}

/** Words with which somebody may link two passages. */
const LINKS = new Set(['and', 'but', 'so', 'then', 'because']);

/** True for what stands between pieces and belongs to none. */
function isJoint(asked: readonly string[], at: number): boolean {
  const word = asked[at] ?? '';
  return word === ELLIPSIS || (LINKS.has(word) && at > 0 && at < asked.length - 1);
}

/** A piece between two marks of omission may be as short as what stands there. */
function shortest(asked: readonly string[], from: number): number {
  const end = asked.indexOf(ELLIPSIS, from);
  const to = end < 0 ? asked.length : end;
  const whole = (from === 0 || asked[from - 1] === ELLIPSIS) && asked.includes(ELLIPSIS);
  return whole ? Math.max(1, Math.min(SHORTEST_PIECE, to - from)) : SHORTEST_PIECE;
}

function followed(
  best: readonly (Map<string, Best> | undefined)[],
  asked: readonly string[],
  groupOf: (run: number) => string,
): readonly Piece[] | null {
  const pieces: Piece[] = [];
  let group: string | null = null;
  for (let at = 0; at < asked.length; ) {
    const choices: readonly Best[] = [...(best[at] ?? new Map<string, Best>()).values()];
    const chosen: Best | undefined = choices
      .filter(({ piece }) => piece !== null)
      .map((choice) => {
        const own = choice.piece === null ? null : groupOf(choice.piece.run);
        const switched = group !== null && own !== group ? 1 : 0;
        return { ...choice, switches: choice.switches + switched };
      })
      .reduce<Best | undefined>(
        (first, next) => (first === undefined || isBetter(next, first) ? next : first),
        undefined,
      );
    if (chosen?.piece == null) return null;
    pieces.push(chosen.piece);
    group = groupOf(chosen.piece.run);
    at = chosen.piece.to;
  }
  return pieces.length > MOST_PIECES ? null : pieces;
}

/** Fewer pieces, then fewer articles, then the longest first piece: the joint is where the first run ends. */
function isBetter(next: Best, known: Best): boolean {
  if (next.count !== known.count) return next.count < known.count;
  if (next.switches !== known.switches) return next.switches < known.switches;
  return (next.piece?.to ?? 0) > (known.piece?.to ?? 0);
}

function lengthOfRun(
  asked: readonly string[],
  from: number,
  run: readonly string[],
  at: number,
): number {
  let length = 0;
  while (from + length < asked.length && asked[from + length] === run[at + length]) length++;
  return length;
}

function placesOf(wanted: ReadonlySet<string>, runs: readonly (readonly string[])[]) {
  const places = new Map<string, { readonly run: number; readonly at: number }[]>();
  for (const [run, words] of runs.entries()) {
    for (const [at, word] of words.entries()) {
      if (!wanted.has(word)) continue;
      const known = places.get(word);
      if (known === undefined) places.set(word, [{ run, at }]);
      else known.push({ run, at });
    }
  }
  return places;
}
