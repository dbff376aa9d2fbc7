/** The picture in WebGL: keeps a sigma renderer in step with what is shown. */

import { createNodeBorderProgram } from '@sigma/node-border';
import Graph from 'graphology';
import Sigma from 'sigma';
import type { Coordinates } from 'sigma/types';
import { graphText as text } from '../../text/graph.ts';
import type { OrderMark } from '../scene/order-marks.ts';
import type { Picture, PictureNode } from '../scene/picture.ts';
import { edgeKey, type Point, type SceneEdge } from '../scene/things.ts';
import { CanvasLabels } from './canvas-labels.ts';
import { drawMarks } from './canvas-marks.ts';
import { mixed, type Palette, paletteOf, watchTheme } from './colors.ts';
import { EDGE_PROGRAMS, programOf } from './edge-programs.ts';
import { edgeLook, isClaimRelation, NODE_LOOKS, shortened } from './looks.ts';
import type { PictureEvents } from './picture-events.ts';

/** Positions are drawn as if the picture were this large, so that nothing moves when it grows. */
const EXTENT = 1_000;
/** The zoom at which things have the sizes of their looks; about a unit of the picture to a pixel. */
const FIRST_RATIO = 0.35;
/** In pixels: what stays free around the scene, and the largest that a unit is shown. */
const EDGE = 40;
const MOST_SCALE = 2;
const CROWD = 600;

/** What the renderer is told of a node. */
interface DrawnNode {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly label: string;
  /** The colour of its kind, and the same where it is dimmed. */
  readonly base: string;
  readonly dim: string;
  readonly fill: string;
  readonly contested: boolean;
  readonly pinned: boolean;
}

interface DrawnEdge {
  /** The program that draws it. */
  readonly type: string;
  readonly size: number;
  readonly color: string;
  readonly dim: string;
  readonly label: string | null;
}

export class SigmaPicture {
  readonly sigma: Sigma<DrawnNode, DrawnEdge>;
  readonly #graph = new Graph<DrawnNode, DrawnEdge>({ type: 'directed', multi: true });
  readonly #container: HTMLElement;
  readonly #events: PictureEvents;
  readonly #stopWatching: () => void;
  #palette: Palette;
  #selection: ReadonlySet<string> = new Set();
  #near: ReadonlySet<string> | null = null;
  #hovered: string | null = null;
  #marks: readonly OrderMark[] = [];

  /** @throws Error where the browser has no WebGL. */
  constructor(container: HTMLElement, events: PictureEvents) {
    this.#container = container;
    this.#events = events;
    this.#palette = paletteOf(container);
    const labels = new CanvasLabels<DrawnNode, DrawnEdge>(() => this.#palette);
    this.sigma = new Sigma<DrawnNode, DrawnEdge>(this.#graph, container, {
      defaultNodeType: 'thing',
      nodeProgramClasses: { thing: NODE_PROGRAM },
      edgeProgramClasses: EDGE_PROGRAMS,
      defaultEdgeType: programOf('plain', true),
      defaultDrawNodeLabel: labels.draw,
      // A window may be laid out anew, or printed, without any room for the picture.
      allowInvalidContainer: true,
      defaultDrawNodeHover: labels.drawHovered,
      renderEdgeLabels: true,
      edgeLabelSize: 11,
      edgeLabelFont: FONT,
      edgeLabelColor: { attribute: 'color' },
      labelFont: FONT,
      labelSize: 12.5,
      // As many as find room; what only joins others has none of its own.
      labelDensity: 4,
      labelGridCellSize: 100,
      labelRenderedSizeThreshold: 7,
      zIndex: true,
      minCameraRatio: 0.05,
      maxCameraRatio: 20,
      doubleClickZoomingRatio: 1,
      nodeReducer: (id, data) => this.#nodeNow(id, data),
      edgeReducer: (key, data) => this.#edgeNow(key, data),
      stagePadding: 0,
      zoomToSizeRatioFunction: (ratio) => Math.sqrt(ratio / FIRST_RATIO),
    });
    this.sigma.setCustomBBox({ x: [-EXTENT, EXTENT], y: [-EXTENT, EXTENT] });
    this.sigma.createCanvasContext('marks', BEHIND).resize(true);
    this.sigma.on('beforeRender', () => labels.begin(() => this.#discs()));
    this.sigma.on('afterRender', () => this.#drawMarks());
    this.#listen();
    this.#stopWatching = watchTheme(() => this.#repaint());
  }

  /** Shows a picture; what stood in the one before stays where it was. */
  show({ nodes, edges }: Picture, marks: readonly OrderMark[]): void {
    this.#marks = marks;
    const ids = new Set(nodes.map(({ id }) => id));
    const keys = new Set(edges.map(edgeKey));
    for (const key of this.#graph.edges()) if (!keys.has(key)) this.#graph.dropEdge(key);
    for (const id of this.#graph.nodes()) if (!ids.has(id)) this.#graph.dropNode(id);
    for (const node of nodes) this.#graph.mergeNode(node.id, this.#attributesOf(node));
    for (const edge of edges) {
      if (edge.fromId === edge.toId) continue;
      this.#graph.mergeDirectedEdgeWithKey(edgeKey(edge), edge.fromId, edge.toId, this.#line(edge));
    }
    if (this.#hovered !== null && !ids.has(this.#hovered)) this.hover(null);
  }

  select(selection: ReadonlySet<string>): void {
    this.#selection = selection;
    this.sigma.refresh({ skipIndexation: true });
  }

  /** Dims all but a node and what it is joined to; null dims nothing. */
  hover(id: string | null): void {
    this.#hovered = id;
    this.#near =
      id === null || !this.#graph.hasNode(id) ? null : new Set([id, ...this.#graph.neighbors(id)]);
    this.sigma.refresh({ skipIndexation: true });
  }

  /** Shows the whole scene. */
  fit(): void {
    const points = this.#graph.mapNodes((_, { x, y }): Coordinates => ({ x, y }));
    if (points.length === 0) return;
    const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
    const [left, right] = [least(xs), most(xs)];
    const [bottom, top] = [least(ys), most(ys)];
    const { width, height } = this.sigma.getDimensions();
    // Labels stand to the right of their nodes.
    const labels = Math.min(220, width * 0.35);
    const scale = Math.min(
      MOST_SCALE,
      (width - labels - EDGE) / Math.max(1, right - left),
      (height - 2 * EDGE) / Math.max(1, top - bottom),
    );
    this.sigma.getCamera().setState({
      x: 0.5 + ((left + right) / 2 + (labels - EDGE) / 2 / scale) / (2 * EXTENT),
      y: 0.5 + (bottom + top) / 2 / (2 * EXTENT),
      ratio: Math.min(width, height) / (2 * EXTENT) / scale,
      angle: 0,
    });
  }

  zoom(factor: number): void {
    const camera = this.sigma.getCamera();
    camera.setState({ ratio: camera.getBoundedRatio(camera.ratio / factor) });
  }

  kill(): void {
    this.#stopWatching();
    this.sigma.kill();
  }

  #attributesOf({ at, type, label, beyond, contested, pinned }: PictureNode): DrawnNode {
    const look = NODE_LOOKS[type];
    const [color, ground] = [this.#palette(look.color), this.#palette('--ground')];
    return {
      ...{ x: at.x, y: at.y, size: look.radius, base: color, dim: mixed(color, ground, 0.18) },
      fill: look.ring ? ground : color,
      contested,
      pinned,
      label: `${shortened(label)}${beyond > 0 ? ` +${text.number(beyond)}` : ''}`,
    };
  }

  #line(edge: SceneEdge): DrawnEdge {
    const { form, arrow, color, width } = edgeLook(edge);
    const now = this.#palette(color);
    return {
      ...{ type: programOf(form, arrow), size: width, color: now },
      dim: mixed(now, this.#palette('--ground'), 0.2),
      label: isClaimRelation(edge) ? text.relationships[edge.type][0] : null,
    };
  }

  #nodeNow(id: string, data: DrawnNode) {
    const far = this.#near !== null && !this.#near.has(id);
    const selected = this.#selection.has(id);
    const { base, dim, fill, contested, pinned, label } = data;
    const rim = far ? dim : base;
    return {
      ...data,
      borderColor: rim,
      color: far && fill === base ? dim : fill,
      haloColor: this.#palette(
        selected
          ? '--accent'
          : contested && !far
            ? '--contradicts'
            : pinned && !far
              ? '--ink'
              : '--ground',
      ),
      label: far ? null : label,
      forceLabel: selected || (this.#near !== null && !far),
      zIndex: selected ? 2 : far ? 0 : 1,
    };
  }

  #edgeNow(key: string, data: DrawnEdge) {
    const near = this.#hovered === null || this.#graph.extremities(key).includes(this.#hovered);
    return near ? { ...data, zIndex: 1 } : { ...data, color: data.dim, label: null, zIndex: 0 };
  }

  /** The discs that labels keep clear of; in a crowd they could not. */
  #discs() {
    if (this.#graph.order > CROWD) return [];
    return this.#graph.mapNodes((_, { x, y, size }) => ({
      ...this.sigma.graphToViewport({ x, y }),
      size: this.sigma.scaleSize(size),
    }));
  }

  #drawMarks(): void {
    const canvas = this.sigma.getCanvases()['marks'];
    const context = canvas?.getContext('2d');
    if (!context) return;
    const { width, height } = this.sigma.getDimensions();
    const toView = (point: Point) => this.sigma.graphToViewport(point);
    drawMarks(this.#marks, { context, width, height, palette: this.#palette, toView });
  }

  #repaint(): void {
    this.#palette = paletteOf(this.#container);
    this.#events.onRepaint();
  }

  #listen(): void {
    const { sigma } = this;
    let dragged: string | null = null;
    let moved = false;
    sigma.on('enterNode', ({ node }) => this.hover(node));
    sigma.on('leaveNode', () => this.hover(null));
    sigma.on('clickNode', ({ node, event }) => {
      if (!moved) this.#events.onSelect(node, event.original.shiftKey);
    });
    sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
      preventSigmaDefault();
      this.#events.onOpen(node);
    });
    sigma.on('clickStage', ({ event }) => {
      if (!event.original.shiftKey) this.#events.onSelect(null, false);
    });
    sigma.on('downNode', ({ node }) => {
      [dragged, moved] = [node, false];
    });
    sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
      if (dragged === null) return;
      moved = true;
      const { x, y } = sigma.viewportToGraph(event);
      this.#graph.mergeNodeAttributes(dragged, { x, y });
      preventSigmaDefault();
      event.original.preventDefault();
    });
    const drop = () => {
      if (dragged !== null && moved) this.#events.onDrop(dragged, this.#placeOf(dragged));
      dragged = null;
    };
    sigma.on('upNode', drop);
    sigma.on('upStage', drop);
  }

  #placeOf(id: string): Point {
    const { x, y } = this.#graph.getNodeAttributes(id);
    return { x: Math.round(x), y: Math.round(y) };
  }
}

/** Sigma hands these to what makes the layer, though its type leaves out where the layer goes. */
const BEHIND = { style: {}, beforeLayer: 'edges' };

const FONT = 'system-ui, "Segoe UI", "Noto Sans", sans-serif';

/** From outside in: a halo for what is selected, contested or pinned; the rim; and the disc, or the ground in a ring. */
const NODE_PROGRAM = createNodeBorderProgram({
  borders: [
    { size: { value: 2.5, mode: 'pixels' }, color: { attribute: 'haloColor' } },
    { size: { value: 0.24, mode: 'relative' }, color: { attribute: 'borderColor' } },
    { size: { fill: true }, color: { attribute: 'color' } },
  ],
});

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Infinity);
}

function most(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b), -Infinity);
}
