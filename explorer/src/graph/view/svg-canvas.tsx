/** The picture in SVG as a part of the page, which can be moved and zoomed: what browsers without WebGL show. */

import {
  type PointerEvent,
  type Ref,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import { graphText as text } from '../../text/graph.ts';
import type { OrderMark } from '../scene/order-marks.ts';
import type { Picture } from '../scene/picture.ts';
import styles from './picture.module.css';
import type { PictureEvents, PictureHandle } from './picture-events.ts';
import { savePictureAsPng } from './save.tsx';
import { SvgMarks } from './svg-marks.tsx';
import { type Frame, frameAround, SvgPicture } from './svg-picture.tsx';

export interface SvgCanvasProps extends PictureEvents {
  readonly picture: Picture;
  readonly marks: readonly OrderMark[];
  readonly selection: ReadonlySet<string>;
  readonly fitOn: unknown;
  readonly ref: Ref<PictureHandle>;
}

export function SvgCanvas({
  picture,
  marks,
  selection,
  fitOn,
  onSelect,
  onOpen,
  ref,
}: SvgCanvasProps) {
  const [frame, setFrame] = useState<Frame>(() => frameAround(picture));
  const [hovered, setHovered] = useState<string | null>(null);
  const svg = useRef<SVGSVGElement>(null);
  const held = useRef<{ readonly x: number; readonly y: number } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever shows the picture says when to fit it.
  useEffect(() => setFrame(frameAround(picture)), [fitOn]);
  const zoom = (factor: number) => setFrame((now) => scaled(now, 1 / factor));
  useImperativeHandle(ref, () => ({
    fit: () => setFrame(frameAround(picture)),
    zoom,
    savePng: async () => {
      if (svg.current !== null) await savePictureAsPng(picture, svg.current);
    },
  }));
  const drag = (event: PointerEvent<SVGSVGElement>) => {
    if (held.current === null) return;
    const unit = frame.width / event.currentTarget.clientWidth;
    const [dx, dy] = [event.clientX - held.current.x, event.clientY - held.current.y];
    held.current = { x: event.clientX, y: event.clientY };
    setFrame({ ...frame, x: frame.x - dx * unit, y: frame.y - dy * unit });
  };
  return (
    <svg
      ref={svg}
      className={styles.canvas}
      data-drawn-by="svg"
      role="img"
      aria-label={text.picture.label(picture.nodes.length, picture.edges.length)}
      viewBox={`${frame.x} ${frame.y} ${frame.width} ${frame.height}`}
      onPointerDown={({ clientX, clientY }) => {
        held.current = { x: clientX, y: clientY };
      }}
      onPointerMove={drag}
      onPointerUp={() => {
        held.current = null;
      }}
      onPointerLeave={() => {
        held.current = null;
      }}
      onWheel={({ deltaY }) => zoom(deltaY < 0 ? 1.15 : 1 / 1.15)}
    >
      <SvgMarks
        marks={marks}
        frame={frameAround(picture)}
        color={(property) => `var(${property})`}
      />
      <SvgPicture
        picture={picture}
        selection={selection}
        hovered={picture.nodes.some(({ id }) => id === hovered) ? hovered : null}
        color={(property) => `var(${property})`}
        onHover={setHovered}
        onSelect={onSelect}
        onOpen={onOpen}
      />
    </svg>
  );
}

function scaled({ x, y, width, height }: Frame, by: number): Frame {
  return {
    x: x + (width * (1 - by)) / 2,
    y: y + (height * (1 - by)) / 2,
    width: width * by,
    height: height * by,
  };
}
