/** Attributed speech in a document, still in UTF-16 ranges. */

import type { AttributionBasis, CueClass, Modality, QuoteKind } from '../../domain/vocabulary.ts';
import type { Range } from '../text/range.ts';

/** One hop of an attribution. */
export interface Hop {
  readonly mention: Range;
  readonly basis: AttributionBasis;
  readonly candidates: readonly { readonly entity: number; readonly probability: number }[];
  readonly confidence: number;
}

/** One passage of attributed speech. */
export interface Speech {
  readonly kind: QuoteKind;
  readonly spans: readonly Range[];
  readonly verbatim: readonly Range[];
  readonly cue: Range | null;
  readonly cueClass: CueClass;
  readonly modality: Modality;
  readonly hops: readonly Hop[];
  readonly addressee: number | null;
  readonly confidence: number;
}
