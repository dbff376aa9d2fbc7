/** Binary search. */

/** Number of leading positions of `0..length` for which `holds` is true; `holds` must be true then false. */
export function countBelow(length: number, holds: (k: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
