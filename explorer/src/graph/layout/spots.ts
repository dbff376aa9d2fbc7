/** Spots to try, the nearest first and without end, and which of them are free. */

import type { Point } from '../scene/things.ts';

/** The least distance between nodes, in units of the picture; at the first zoom a unit is a pixel. */
export const SPACING = 44;

/** The angle between successive spots of a sunflower: it fills a disc evenly. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Round about a point, to the side of `outward` (radians) where one is given. */
export function* spotsAround(at: Point, outward: number | null): Generator<Point> {
  for (let step = 0; ; step++) {
    const angle = step * GOLDEN_ANGLE;
    const radius = step === 0 ? 0 : SPACING * (0.7 + 0.55 * Math.sqrt(step));
    if (outward !== null && Math.cos(angle - outward) < 0.15) continue;
    yield rounded({ x: at.x + radius * Math.cos(angle), y: at.y + radius * Math.sin(angle) });
  }
}

/** Above and below. */
export function* spotsInColumn({ x, y }: Point): Generator<Point> {
  const row = Math.round(y / SPACING);
  for (let step = 0; ; step++) {
    yield { x, y: (row + (step % 2 === 0 ? step / 2 : -(step + 1) / 2)) * SPACING };
  }
}

/** In the rows of a lane, then a little to the right. */
export function* spotsInLane({ x, y }: Point): Generator<Point> {
  for (let shift = 0; ; shift++) {
    for (const row of [0, 1, -1, 2, -2])
      yield rounded({ x: x + shift * SPACING, y: y + row * SPACING });
  }
}

/** Knows which spots are taken, by cells of the size of the spacing. */
export class FreeSpots {
  readonly #cells = new Map<string, Point[]>();

  constructor(taken: Iterable<Point>) {
    for (const point of taken) this.#add(point);
  }

  /** Takes the first spot that keeps its distance. */
  take(spots: Iterable<Point>): Point {
    for (const spot of spots) {
      if (!this.#isFree(spot)) continue;
      this.#add(spot);
      return spot;
    }
    throw new Error('Expected spots without end, but they came to one; none was free.');
  }

  #isFree({ x, y }: Point): boolean {
    const [column, row] = [Math.floor(x / SPACING), Math.floor(y / SPACING)];
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        const near = this.#cells.get(`${column + dx} ${row + dy}`) ?? [];
        // A hair of slack: spots of one column are exactly a spacing apart.
        if (near.some((other) => Math.hypot(other.x - x, other.y - y) < SPACING - 0.2))
          return false;
      }
    }
    return true;
  }

  #add(point: Point): void {
    const cell = `${Math.floor(point.x / SPACING)} ${Math.floor(point.y / SPACING)}`;
    const known = this.#cells.get(cell);
    if (known === undefined) this.#cells.set(cell, [point]);
    else known.push(point);
  }
}

/** To a tenth of a unit, so that the same sum gives the same picture on every machine. */
export function rounded({ x, y }: Point): Point {
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
}
