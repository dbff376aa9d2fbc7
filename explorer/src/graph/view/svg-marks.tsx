/** The headings of columns, lanes and days behind the SVG picture. */

import { graphText as text } from '../../text/graph.ts';
import type { OrderMark } from '../scene/order-marks.ts';
import type { Frame } from './svg-picture.tsx';

export interface SvgMarksProps {
  readonly marks: readonly OrderMark[];
  readonly frame: Frame;
  color(property: string): string;
}

export function SvgMarks({ marks, frame: { x, y, width, height }, color }: SvgMarksProps) {
  const [line, words] = [color('--line'), color('--quiet')];
  return (
    <g fontSize={12} fontWeight={600}>
      {marks.map((mark) =>
        mark.kind === 'lane' ? (
          <g key={mark.type}>
            <line x1={x} x2={x + width} y1={-mark.y} y2={-mark.y} stroke={line} />
            <text x={x + 8} y={-mark.y - 6} fill={words}>
              {text.types[mark.type][1]}
            </text>
          </g>
        ) : (
          <g key={mark.kind === 'day' ? mark.day : mark.type}>
            <line x1={mark.x} x2={mark.x} y1={y + 24} y2={y + height} stroke={line} />
            <text x={mark.x} y={y + 16} fill={words} textAnchor="middle">
              {mark.kind === 'day' ? text.date(mark.day) : text.types[mark.type][1]}
            </text>
          </g>
        ),
      )}
    </g>
  );
}
