/** What ordered layouts hold on to, so that whatever comes later goes where its kind and its time are. */

import { NODE_TYPES, type NodeType, type SceneNode } from '../scene/things.ts';

/** Set when a scene is arranged; it only ever grows, so that nothing that stands moves. */
export interface Frame {
  /** The kinds that have a column or lane, in order; kinds that come later are added at the end. */
  readonly kinds: readonly NodeType[];
  /** Where the time scale starts, in milliseconds since 1970. */
  readonly start: number;
  /** Units of the picture for each day. */
  readonly perDay: number;
}

const COLUMN = 320;
const LANE = 280;
const DAY_MS = 86_400_000;
/** The length of the time scale, where its days are not fewer. */
const LENGTH = 1_400;

export function frameOf(nodes: readonly SceneNode[]): Frame {
  const times = nodes.flatMap(({ time }) => (time === null ? [] : [Date.parse(time)]));
  const start = times.reduce((least, time) => Math.min(least, time), Infinity);
  const end = times.reduce((most, time) => Math.max(most, time), -Infinity);
  const days = Math.max(1, (end - start) / DAY_MS);
  return {
    kinds: NODE_TYPES.filter((type) => nodes.some((node) => node.type === type)),
    start: times.length === 0 ? 0 : Math.floor(start / DAY_MS) * DAY_MS,
    perDay: times.length === 0 ? LENGTH : LENGTH / days,
  };
}

/** The frame with room for the kinds of these nodes. */
export function grown(frame: Frame, nodes: readonly SceneNode[]): Frame {
  return { ...frame, kinds: [...new Set([...frame.kinds, ...nodes.map(({ type }) => type)])] };
}

export function columnX({ kinds }: Frame, type: NodeType): number {
  return kinds.indexOf(type) * COLUMN;
}

export function laneY({ kinds }: Frame, type: NodeType): number {
  return -kinds.indexOf(type) * LANE;
}

/** Where a time stands; null where there is none. */
export function timeX({ start, perDay }: Frame, time: string | null): number | null {
  return time === null ? null : ((Date.parse(time) - start) / DAY_MS) * perDay;
}
