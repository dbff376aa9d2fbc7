/** The picture in SVG: where there is no WebGL, and for saving. */

import { graphText as text } from '../../text/graph.ts';
import type { Picture, PictureNode } from '../scene/picture.ts';
import { edgeKey, type Point, type SceneEdge } from '../scene/things.ts';
import { edgeLook, isClaimRelation, NODE_LOOKS, STROKES, shortened } from './looks.ts';
import type { PictureEvents } from './picture-events.ts';

/** What an SVG shows of the plane; y grows downwards. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const MARGIN = 60;
/** Labels stand to the right of their nodes. */
const LABEL_WIDTH = 240;

/** The frame that has everything in it. */
export function frameAround({ nodes }: Picture): Frame {
  const [xs, ys] = [nodes.map(({ at }) => at.x), nodes.map(({ at }) => -at.y)];
  const x = xs.reduce((a, b) => Math.min(a, b), Infinity);
  const y = ys.reduce((a, b) => Math.min(a, b), Infinity);
  if (nodes.length === 0) return { x: -200, y: -200, width: 400, height: 400 };
  return {
    x: x - MARGIN,
    y: y - MARGIN,
    width: xs.reduce((a, b) => Math.max(a, b), -Infinity) - x + 2 * MARGIN + LABEL_WIDTH,
    height: ys.reduce((a, b) => Math.max(a, b), -Infinity) - y + 2 * MARGIN,
  };
}

export interface SvgPictureProps extends Partial<Pick<PictureEvents, 'onSelect' | 'onOpen'>> {
  readonly picture: Picture;
  readonly selection: ReadonlySet<string>;
  /** The thing that is pointed at: all but it and what it is joined to is dimmed. */
  readonly hovered?: string | null;
  /** Gives the colour of a property: a reference in a page, a value in a file. */
  color(property: string): string;
  onHover?(id: string | null): void;
}

const DIMMED = 0.2;

/** The inside of an `<svg>`. */
export function SvgPicture({
  picture,
  selection,
  hovered = null,
  color,
  onSelect,
  onOpen,
  onHover,
}: SvgPictureProps) {
  const at = new Map(picture.nodes.map((node) => [node.id, node]));
  const touches = ({ fromId, toId }: SceneEdge) => fromId === hovered || toId === hovered;
  const near = new Set(picture.edges.filter(touches).flatMap(({ fromId, toId }) => [fromId, toId]));
  const dimmed = (lit: boolean) => (hovered === null || lit ? undefined : DIMMED);
  return (
    <>
      {picture.edges.map((edge) => {
        const [from, to] = [at.get(edge.fromId), at.get(edge.toId)];
        if (from === undefined || to === undefined || from === to) return null;
        return (
          <g key={edgeKey(edge)} opacity={dimmed(touches(edge))}>
            <Line edge={edge} from={from} to={to} color={color} />
          </g>
        );
      })}
      {picture.nodes.map((node) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the picture does the same by keyboard.
        <g
          key={node.id}
          data-id={node.id}
          opacity={dimmed(node.id === hovered || near.has(node.id))}
          onPointerEnter={() => onHover?.(node.id)}
          onPointerLeave={() => onHover?.(null)}
          transform={`translate(${node.at.x} ${-node.at.y})`}
          onClick={(event) => onSelect?.(node.id, event.shiftKey)}
          onDoubleClick={() => onOpen?.(node.id)}
        >
          <Disc node={node} selected={selection.has(node.id)} color={color} />
        </g>
      ))}
    </>
  );
}

interface Colored {
  color(property: string): string;
}

function Disc({ node, selected, color }: Colored & { node: PictureNode; selected: boolean }) {
  const { radius, ring, color: own } = NODE_LOOKS[node.type];
  const halo = selected
    ? '--accent'
    : node.contested
      ? '--contradicts'
      : node.pinned
        ? '--ink'
        : null;
  const beyond = node.beyond > 0 ? ` +${text.number(node.beyond)}` : '';
  return (
    <>
      <title>{`${text.types[node.type][0]}: ${node.label}`}</title>
      {halo !== null && (
        <circle r={radius + 3} fill="none" stroke={color(halo)} strokeWidth={2.5} />
      )}
      <circle
        r={ring ? radius - 1.5 : radius}
        fill={ring ? color('--ground') : color(own)}
        stroke={color(own)}
        strokeWidth={ring ? 3 : 0}
      />
      <text
        x={radius + 5}
        dy="0.35em"
        fontSize={12.5}
        fill={color('--ink')}
        stroke={color('--ground')}
        strokeWidth={3}
        paintOrder="stroke"
      >
        {shortened(node.label)}
        <tspan fill={color('--quiet')}>{beyond}</tspan>
      </text>
    </>
  );
}

interface LineProps extends Colored {
  readonly edge: SceneEdge;
  readonly from: PictureNode;
  readonly to: PictureNode;
}

function Line({ edge, from, to, color }: LineProps) {
  const { form, arrow, color: own, width } = edgeLook(edge);
  const strokes = STROKES[form];
  const start = { x: from.at.x, y: -from.at.y };
  const end = rimOf({ x: to.at.x, y: -to.at.y }, start, NODE_LOOKS[to.type].radius + 2);
  const head = arrow ? arrowAt(end, start, 4 + width * 2) : null;
  const stroke = color(own);
  return (
    <g data-form={form}>
      <line
        x1={start.x}
        y1={start.y}
        x2={end.x}
        y2={end.y}
        stroke={stroke}
        strokeWidth={width}
        strokeDasharray={strokes?.map((length) => length * 1.6).join(' ')}
      />
      {head !== null && <polygon points={head} fill={stroke} />}
      {isClaimRelation(edge) && (
        <text
          x={(start.x + end.x) / 2}
          y={(start.y + end.y) / 2 - 4}
          textAnchor="middle"
          fontSize={11}
          fill={stroke}
        >
          {text.relationships[edge.type][0]}
        </text>
      )}
    </g>
  );
}

/** Where a line from `start` meets the rim of a node. */
function rimOf(center: Point, start: Point, radius: number): Point {
  const length = Math.hypot(center.x - start.x, center.y - start.y) || 1;
  const share = Math.max(0, (length - radius) / length);
  return rounded(start.x + (center.x - start.x) * share, start.y + (center.y - start.y) * share);
}

function arrowAt(tip: Point, start: Point, length: number): string {
  const whole = Math.hypot(tip.x - start.x, tip.y - start.y) || 1;
  const [dx, dy] = [(tip.x - start.x) / whole, (tip.y - start.y) / whole];
  const back = { x: tip.x - dx * length, y: tip.y - dy * length };
  const half = length * 0.42;
  return [
    tip,
    rounded(back.x - dy * half, back.y + dx * half),
    rounded(back.x + dy * half, back.y - dx * half),
  ]
    .map(({ x, y }) => `${x},${y}`)
    .join(' ');
}

function rounded(x: number, y: number): Point {
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
}
