/** Draws the labels of the WebGL picture: in the colours of the page, and none over another. */

import type { Attributes } from 'graphology-types';
import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering';
import type { Palette } from './colors.ts';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** In pixels. */
const GAP = 4;
const LEAST_ROOM = 56;

interface Disc {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export class CanvasLabels<N extends Attributes, E extends Attributes> {
  readonly #palette: () => Palette;
  /** What no label may cover in the frame that is being drawn. */
  #taken: Box[] | null = null;
  #discs: () => readonly Disc[] = () => [];

  constructor(palette: () => Palette) {
    this.#palette = palette;
  }

  /** Begins a frame; labels keep clear of the discs, whose places are known once the first label is drawn. */
  begin(discs: () => readonly Disc[]): void {
    this.#discs = discs;
    this.#taken = null;
  }

  /** A label to the right of its node, where there is room; one that must be seen takes it. */
  readonly draw: NodeLabelDrawingFunction<N, E> = (context, data, settings) => {
    const { label, x, y, size } = data;
    if (!label) return;
    context.font = `${settings.labelWeight} ${settings.labelSize}px ${settings.labelFont}`;
    const left = x + size + GAP;
    const half = settings.labelSize / 2;
    const width = context.measureText(label).width;
    const box = { left, right: left + width, top: y - half, bottom: y + half };
    this.#taken ??= this.#discs().map(boxOf);
    const blocking = this.#taken.filter((other) => meet(box, other));
    const forced = 'forceLabel' in data && data.forceLabel === true;
    const room = blocking.reduce((least, other) => Math.min(least, other.left - GAP - left), width);
    const shown = forced ? label : cut(label, room / width, room);
    if (shown === null) return;
    this.#taken.push({ ...box, right: left + context.measureText(shown).width });
    this.#write(context, shown, left, y + settings.labelSize / 3);
  };

  /** The label of what is pointed at, on a plate. */
  readonly drawHovered: NodeHoverDrawingFunction<N, E> = (
    context,
    { x, y, size, label },
    settings,
  ) => {
    context.font = `${settings.labelWeight} ${settings.labelSize}px ${settings.labelFont}`;
    const width = label ? context.measureText(label).width + size + 12 : size + 4;
    context.fillStyle = this.#palette()('--raised');
    context.strokeStyle = this.#palette()('--strong-line');
    context.lineWidth = 1;
    context.beginPath();
    context.roundRect(x - size - 4, y - size - 4, size + 4 + width, 2 * size + 8, size + 4);
    context.fill();
    context.stroke();
    if (label) this.#write(context, label, x + size + 4, y + settings.labelSize / 3);
  };

  /** The count at the end is quieter than the name. */
  #write(context: CanvasRenderingContext2D, label: string, left: number, base: number): void {
    const [, name = label, count = ''] = /^(.*?)( \+[\d,]+)?$/s.exec(label) ?? [];
    context.lineJoin = 'round';
    context.lineWidth = 4;
    context.strokeStyle = this.#palette()('--ground');
    context.strokeText(label, left, base);
    context.fillStyle = this.#palette()('--ink');
    context.fillText(name, left, base);
    context.fillStyle = this.#palette()('--quiet');
    context.fillText(count, left + context.measureText(name).width, base);
  }
}

/** As much of a label as there is room for; null where that is too little to be read. */
function cut(label: string, share: number, room: number): string | null {
  if (share >= 1) return label;
  if (room < LEAST_ROOM) return null;
  return `${label.slice(0, Math.floor(label.length * share) - 1).trimEnd()}…`;
}

function boxOf({ x, y, size }: Disc): Box {
  return { left: x - size, right: x + size, top: y - size, bottom: y + size };
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
