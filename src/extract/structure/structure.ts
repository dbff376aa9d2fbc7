/** A document taken apart, still in UTF-16 ranges. */

import type { BlockKind, StructuredDocument } from '../../domain/extraction.ts';
import type { Range } from '../text/range.ts';

/** One block of a document. */
export interface BlockRange extends Range {
  readonly kind: BlockKind;
}

/** A {@link StructuredDocument} before its offsets are converted. */
export interface Structure extends Omit<StructuredDocument, 'blocks'> {
  readonly blocks: readonly BlockRange[];
}
