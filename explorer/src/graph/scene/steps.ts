/** The steps that a scene is made of: replayed in order they give the same scene. */

import type { Frame } from '../layout/frame.ts';
import type { Filters } from './filters.ts';
import type { Found, NodeType, Point, Positions, RelationshipType } from './things.ts';

export const LAYOUTS = ['force', 'layered', 'time'] as const;
export type Layout = (typeof LAYOUTS)[number];

export const ORDERS = ['MOST_CONNECTED', 'LEAST_CONNECTED'] as const;
export type Order = (typeof ORDERS)[number];

/** Brings what stands around a node. */
export interface Expand {
  readonly kind: 'expand';
  readonly of: string;
  /** Empty for all. */
  readonly types: readonly RelationshipType[];
  /** Empty for all. */
  readonly nodeTypes: readonly NodeType[];
  /** The most over each relationship type and direction. */
  readonly limit: number;
  readonly order: Order;
}

/** Brings a shortest path. */
export interface FindPath {
  readonly kind: 'path';
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  /** Empty for all. */
  readonly types: readonly RelationshipType[];
}

/** A step that asks the graph. */
export type Question =
  | { readonly kind: 'add'; readonly ids: readonly string[] }
  | Expand
  | FindPath;

export type Step =
  | Question
  /** Takes an expansion back; `expansion` is where its step stands among all, from 0. */
  | { readonly kind: 'collapse'; readonly expansion: number }
  | { readonly kind: 'hide'; readonly ids: readonly string[] }
  /** Hides all others. */
  | { readonly kind: 'keep'; readonly ids: readonly string[] }
  /** Shows all that was hidden. */
  | { readonly kind: 'show' }
  | { readonly kind: 'pin'; readonly id: string; readonly at: Point }
  | { readonly kind: 'unpin'; readonly id: string }
  | { readonly kind: 'arrange'; readonly layout: Layout }
  | { readonly kind: 'filter'; readonly filters: Filters };

/** Where a layout put things. */
export interface Arranged {
  readonly positions: Positions;
  readonly frame: Frame;
}

/** A step with what it took from outside: a question its answer, an arrangement the positions worked out for it. */
export type Taken =
  | { readonly step: Question; readonly found: Found }
  | { readonly step: Extract<Step, { kind: 'arrange' }>; readonly arranged: Arranged }
  | { readonly step: Exclude<Step, Question | { kind: 'arrange' }> };

export function isQuestion(step: Step): step is Question {
  return step.kind === 'add' || step.kind === 'expand' || step.kind === 'path';
}
