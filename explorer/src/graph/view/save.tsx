/** Saves what is visible as a file. */

import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { saveBlob } from '../../parts/save-blob.ts';
import type { Picture } from '../scene/picture.ts';
import { paletteOf } from './colors.ts';
import { frameAround, SvgPicture } from './svg-picture.tsx';

const NOTHING: ReadonlySet<string> = new Set();

export function saveText(name: string, type: string, content: string): void {
  saveBlob(name, new Blob([content], { type: `${type};charset=utf-8` }));
}

/** A file of its own: sizes and colours are written out as they are on `element`. */
export function pictureAsSvg(picture: Picture, element: HTMLElement): string {
  const holder = document.createElement('div');
  const root = createRoot(holder);
  const palette = paletteOf(element);
  const { x, y, width, height } = frameAround(picture);
  flushSync(() =>
    root.render(
      <svg
        xmlns="http://www.w3.org/2000/svg"
        viewBox={`${x} ${y} ${width} ${height}`}
        width={width}
        height={height}
        fontFamily="system-ui, sans-serif"
      >
        <title>Hearsay</title>
        <rect x={x} y={y} width={width} height={height} fill={palette('--ground')} />
        <SvgPicture picture={picture} selection={NOTHING} color={palette} />
      </svg>,
    ),
  );
  const svg = holder.innerHTML;
  root.unmount();
  return svg;
}

/** By way of SVG: for browsers that draw without WebGL. */
export async function savePictureAsPng(picture: Picture, beside: Element): Promise<void> {
  const element = beside.parentElement ?? document.body;
  const url = URL.createObjectURL(
    new Blob([pictureAsSvg(picture, element)], { type: 'image/svg+xml' }),
  );
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
    if (blob !== null) saveBlob('hearsay-graph.png', blob);
  } finally {
    URL.revokeObjectURL(url);
  }
}
