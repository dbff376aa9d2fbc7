/** What of a document is read for speech: the body, and what is quoted in titles and captions. */

import { countBelow } from '../../domain/count-below.ts';
import type { BlockKind } from '../../domain/extraction.ts';
import type { Range } from '../text/range.ts';
import type { BlockRange } from './structure.ts';

const READ: ReadonlySet<BlockKind> = new Set(['BODY', 'TITLE', 'CAPTION']);
/** Headlines leave out half of the grammar, so what is read in them must be surer. */
const SURE_IN_TITLE = 0.6;

/** The blocks that the model reads, in order. */
export function readBlocks(blocks: readonly BlockRange[]): readonly BlockRange[] {
  return blocks.filter((block) => READ.has(block.kind));
}

/**
 * True where speech found at `place` counts: anywhere in the body; elsewhere only between quotation marks, or in a
 * title where the model is sure.
 */
export function counts(
  blocks: readonly BlockRange[],
  place: Range,
  isQuoted: boolean,
  confidence: number,
): boolean {
  const kind = blockAt(blocks, place.from)?.kind;
  if (kind === 'BODY' || isQuoted) return true;
  return kind === 'TITLE' && confidence >= SURE_IN_TITLE;
}

function blockAt(blocks: readonly BlockRange[], position: number): BlockRange | undefined {
  return blocks[countBelow(blocks.length, (k) => (blocks[k]?.to ?? 0) <= position)];
}
