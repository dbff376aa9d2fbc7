/** What one operation may ask for. */

import type { Plugin } from 'graphql-yoga';
import { useAliasLimit } from './aliases.ts';
import { useCostLimit } from './cost.ts';
import { useDepthLimit } from './depth.ts';
import { useTokenLimit } from './tokens.ts';

/** The most of each that one operation may have. */
export interface Limits {
  /** Fields within fields. */
  readonly depth: number;
  readonly aliases: number;
  /** Lexical tokens of the document. */
  readonly tokens: number;
  /** Fields that it can give, over all items of all lists. */
  readonly cost: number;
}

export const DEFAULT_LIMITS: Limits = { depth: 16, aliases: 30, tokens: 2_000, cost: 25_000 };

/** One plugin for each limit. */
export function limitPlugins({ depth, aliases, tokens, cost }: Limits): readonly Plugin[] {
  return [useTokenLimit(tokens), useDepthLimit(depth), useAliasLimit(aliases), useCostLimit(cost)];
}
