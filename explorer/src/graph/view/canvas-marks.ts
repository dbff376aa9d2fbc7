/** Draws the headings of columns, lanes and days behind the WebGL picture, at the edges of what is seen. */

import { graphText as text } from '../../text/graph.ts';
import type { OrderMark } from '../scene/order-marks.ts';
import type { Point } from '../scene/things.ts';
import type { Palette } from './colors.ts';

export interface MarkedView {
  readonly context: CanvasRenderingContext2D;
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  /** Where a place of the picture is seen, in pixels. */
  toView(point: Point): Point;
}

export function drawMarks(marks: readonly OrderMark[], view: MarkedView): void {
  const { context, width, height, palette } = view;
  context.clearRect(0, 0, width, height);
  context.font = '600 12px system-ui, sans-serif';
  context.lineWidth = 1;
  for (const mark of marks) {
    const at = view.toView({ x: 'x' in mark ? mark.x : 0, y: 'y' in mark ? mark.y : 0 });
    context.strokeStyle = palette('--line');
    context.fillStyle = palette('--quiet');
    context.beginPath();
    if (mark.kind === 'lane') {
      context.moveTo(0, at.y);
      context.lineTo(width, at.y);
      context.fillText(text.types[mark.type][1], 8, at.y - 6);
    } else {
      context.moveTo(at.x, 24);
      context.lineTo(at.x, height);
      context.textAlign = 'center';
      context.fillText(
        mark.kind === 'column' ? text.types[mark.type][1] : text.date(mark.day),
        at.x,
        16,
      );
      context.textAlign = 'left';
    }
    context.stroke();
  }
}
