/** What the ordered layouts mean where: the headings of columns and lanes, and the days of the time scale. */

import { columnX, laneY, timeX } from '../layout/frame.ts';
import type { Picture } from './picture.ts';
import type { Scene } from './scene.ts';
import type { NodeType } from './things.ts';

export type OrderMark =
  | { readonly kind: 'column'; readonly type: NodeType; readonly x: number }
  | { readonly kind: 'lane'; readonly type: NodeType; readonly y: number }
  | { readonly kind: 'day'; readonly day: string; readonly x: number };

/** Days nearer to each other than this, in units of the picture, share a mark: the first has it. */
const APART = 110;

export function orderMarks({ layout, frame }: Scene, { nodes }: Picture): readonly OrderMark[] {
  if (layout === 'force') return [];
  const kinds = frame.kinds.filter((kind) => nodes.some(({ type }) => type === kind));
  if (layout === 'layered') {
    return kinds.map((type) => ({ kind: 'column', type, x: columnX(frame, type) }));
  }
  const days = new Set(nodes.flatMap(({ time }) => (time === null ? [] : [time.slice(0, 10)])));
  const marks: OrderMark[] = kinds.map((type) => ({ kind: 'lane', type, y: laneY(frame, type) }));
  let last = -Infinity;
  for (const day of [...days].sort()) {
    const x = timeX(frame, day) ?? 0;
    if (x - last < APART) continue;
    marks.push({ kind: 'day', day, x });
    last = x;
  }
  return marks;
}
