/** The picture in WebGL, as a component. A chunk of its own: browsers without WebGL never load it. */

import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import type Sigma from 'sigma';
import type { OrderMark } from '../scene/order-marks.ts';
import type { Picture } from '../scene/picture.ts';
import styles from './picture.module.css';
import type { PictureEvents, PictureHandle } from './picture-events.ts';
import { SigmaPicture } from './sigma-picture.ts';

export interface SigmaCanvasProps extends PictureEvents {
  readonly picture: Picture;
  readonly marks: readonly OrderMark[];
  readonly selection: ReadonlySet<string>;
  /** Fits the view when this changes. */
  readonly fitOn: unknown;
  /** The drawing stopped: the browser took its WebGL away. */
  onLost(): void;
  readonly ref: Ref<PictureHandle>;
}

export default function SigmaCanvas(props: SigmaCanvasProps) {
  const { picture, marks, selection, fitOn, ref } = props;
  const container = useRef<HTMLDivElement>(null);
  const drawn = useRef<SigmaPicture>(null);
  const now = useRef(props);
  now.current = props;

  useEffect(() => {
    if (container.current === null) return;
    const sigma = openPicture(container.current, {
      onSelect: (id, adding) => now.current.onSelect(id, adding),
      onOpen: (id) => now.current.onOpen(id),
      onDrop: (id, at) => now.current.onDrop(id, at),
      onRepaint: () => sigma?.show(now.current.picture, now.current.marks),
    });
    if (sigma === null) return now.current.onLost();
    drawn.current = sigma;
    const lost = () => now.current.onLost();
    const canvases = Object.values(sigma.sigma.getCanvases());
    for (const canvas of canvases) canvas.addEventListener('webglcontextlost', lost);
    return () => {
      for (const canvas of canvases) canvas.removeEventListener('webglcontextlost', lost);
      drawn.current = null;
      sigma.kill();
    };
  }, []);

  useEffect(() => drawn.current?.show(picture, marks), [picture, marks]);
  useEffect(() => drawn.current?.select(selection), [selection]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever shows the picture says when to fit it.
  useEffect(() => drawn.current?.fit(), [fitOn]);

  useImperativeHandle(ref, () => ({
    fit: () => drawn.current?.fit(),
    zoom: (factor) => drawn.current?.zoom(factor),
    savePng: async () => {
      if (drawn.current === null || container.current === null) return;
      const { downloadAsPNG } = await import('@sigma/export-image');
      const backgroundColor = getComputedStyle(container.current).backgroundColor;
      // What it takes is any renderer; only the types of sigma's settings tell renderers apart.
      const renderer = drawn.current.sigma as unknown as Sigma;
      await downloadAsPNG(renderer, { fileName: 'hearsay-graph', backgroundColor });
    },
  }));

  // What a canvas shows, the list beside it says.
  return <div ref={container} className={styles.canvas} aria-hidden="true" data-drawn-by="webgl" />;
}

function openPicture(container: HTMLElement, events: PictureEvents): SigmaPicture | null {
  try {
    return new SigmaPicture(container, events);
  } catch {
    // Sigma throws where a context cannot be had, whatever the browser promised before.
    return null;
  }
}
