/** How things look, in the picture of WebGL and in that of SVG alike. */

import type { NodeType, SceneEdge } from '../scene/things.ts';

export interface NodeLook {
  /** A colour of graph-page.module.css. */
  readonly color: string;
  /** Radius in pixels at the first zoom. */
  readonly radius: number;
  /** A ring instead of a disc: what is gathered from many articles. */
  readonly ring: boolean;
}

/** Four families: voices, texts, words, claims. What only joins others is small. */
export const NODE_LOOKS: Readonly<Record<NodeType, NodeLook>> = {
  Speaker: { color: '--voice', radius: 13, ring: false },
  Outlet: { color: '--voice', radius: 12, ring: true },
  Article: { color: '--text', radius: 11, ring: false },
  Origin: { color: '--text', radius: 10, ring: true },
  Snapshot: { color: '--text', radius: 6, ring: false },
  Quote: { color: '--words', radius: 9, ring: false },
  Utterance: { color: '--words', radius: 10, ring: true },
  Attribution: { color: '--words', radius: 5, ring: false },
  Claim: { color: '--claim', radius: 11, ring: false },
  Assertion: { color: '--claim', radius: 5, ring: false },
};

/** The form of an edge tells its state, so that nobody needs to tell colours apart. */
export const EDGE_FORMS = ['plain', 'firm', 'dashed', 'dotted', 'sparse'] as const;
export type EdgeForm = (typeof EDGE_FORMS)[number];

export interface EdgeLook {
  readonly form: EdgeForm;
  readonly arrow: boolean;
  /** A colour of graph-page.module.css. */
  readonly color: string;
  /** In pixels. */
  readonly width: number;
}

/** In units of the width: how long a stroke is, and the gap after it; null for a line without gaps. */
export const STROKES: Readonly<Record<EdgeForm, readonly [stroke: number, gap: number] | null>> = {
  plain: null,
  firm: null,
  dashed: [5, 4],
  dotted: [2, 2],
  sparse: [2, 6],
};

/** The relationships that hold in both directions. */
const SYMMETRIC: ReadonlySet<string> = new Set(['CORROBORATES', 'CONTRADICTS']);
const COLORS: ReadonlyMap<string, string> = new Map([
  ['CORROBORATES', '--corroborates'],
  ['CONTRADICTS', '--contradicts'],
  ['REFINES', '--refines'],
  ['UPDATES', '--refines'],
]);

export function edgeLook({ type, state }: SceneEdge): EdgeLook {
  const form = formOf(state);
  const color = COLORS.get(type);
  return {
    form,
    arrow: state !== 'REJECTED' && !SYMMETRIC.has(type),
    color: color ?? '--edge',
    width: (form === 'firm' ? 4 : 1.8) * (color === undefined ? 1 : 1.5),
  };
}

export function formOf(state: SceneEdge['state']): EdgeForm {
  switch (state) {
    case 'CONFIRMED':
      return 'firm';
    case 'SUGGESTED':
      return 'dashed';
    case 'AMBIGUOUS':
      return 'dotted';
    case 'REJECTED':
      return 'sparse';
    default:
      return 'plain';
  }
}

/** Whether an edge between claims, which are named in the picture. */
export function isClaimRelation({ type }: SceneEdge): boolean {
  return COLORS.has(type);
}

const LONGEST_LABEL = 30;

/** A label short enough to stand in a picture, cut between words. */
export function shortened(label: string): string {
  if (label.length <= LONGEST_LABEL) return label;
  const cut = label.slice(0, LONGEST_LABEL);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > LONGEST_LABEL / 2 ? end : LONGEST_LABEL)}…`;
}
