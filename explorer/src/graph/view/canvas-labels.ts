/** Draws the labels of the WebGL picture: readable on lines, in the colours of the page. */

import type { Attributes } from 'graphology-types';
import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering';
import type { Palette } from './colors.ts';

/** A label beside its node, with the ground around its letters. */
export function labelDrawer<N extends Attributes, E extends Attributes>(
  palette: () => Palette,
): NodeLabelDrawingFunction<N, E> {
  return (context, { label, x, y, size }, settings) => {
    if (!label) return;
    const [, name = label, count = ''] = /^(.*?)( \+[\d,]+)?$/s.exec(label) ?? [];
    context.font = `${settings.labelWeight} ${settings.labelSize}px ${settings.labelFont}`;
    context.lineJoin = 'round';
    context.lineWidth = 4;
    context.strokeStyle = palette()('--ground');
    const [left, base] = [x + size + 4, y + settings.labelSize / 3];
    context.strokeText(label, left, base);
    context.fillStyle = palette()('--ink');
    context.fillText(name, left, base);
    context.fillStyle = palette()('--quiet');
    context.fillText(count, left + context.measureText(name).width, base);
  };
}

/** The label of what is pointed at, on a plate. */
export function hoverDrawer<N extends Attributes, E extends Attributes>(
  palette: () => Palette,
): NodeHoverDrawingFunction<N, E> {
  const draw = labelDrawer<N, E>(palette);
  return (context, data, settings) => {
    const { x, y, size, label } = data;
    context.font = `${settings.labelWeight} ${settings.labelSize}px ${settings.labelFont}`;
    const width = label ? context.measureText(label).width + size + 12 : size + 4;
    context.fillStyle = palette()('--raised');
    context.strokeStyle = palette()('--strong-line');
    context.lineWidth = 1;
    context.beginPath();
    context.roundRect(x - size - 4, y - size - 4, size + 4 + width, 2 * size + 8, size + 4);
    context.fill();
    context.stroke();
    draw(context, data, settings);
  };
}
