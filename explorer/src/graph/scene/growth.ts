/** When a scene asks before it grows: a picture of everything shows nothing. */

/** From here on every growth is asked for. Pictures of more than a few hundred things are looked at, not read. */
const ASK_FROM = 300;
/** From here on it is warned of: drawing gets slow on ordinary machines. */
const WARN_FROM = 2_000;
/** What `subgraph` takes at once. */
const MOST_NODES = 5_000;

export type Growth = 'free' | 'ask' | 'warn' | 'refuse';

/** How a scene of `before` nodes may become one of `after`. */
export function growthOf(before: number, after: number): Growth {
  if (after <= before) return 'free';
  if (after > MOST_NODES) return 'refuse';
  if (after > WARN_FROM) return 'warn';
  return after > ASK_FROM ? 'ask' : 'free';
}
