/** Gives attributed words the class and the modality of the act that their cue reports. */

import type { CueClass, Modality } from '../../domain/vocabulary.ts';
import type { Range } from '../text/range.ts';
import type { Words } from '../text/words.ts';
import { classOfCue } from './cue-class.ts';
import { modalityOf, withoutHedges } from './cue-modality.ts';

/** What an attribution says of the act behind the words. */
export interface ReportedAct {
  readonly cueClass: CueClass;
  readonly modality: Modality;
}

/** The act; words that no cue introduces are taken for said. */
export function reportedAct(
  { cue, source }: { readonly cue: Range | null; readonly source: Range | null },
  shape: { readonly spans: readonly Range[]; readonly verbatim: readonly Range[] },
  words: Words,
): ReportedAct {
  if (cue === null) return { cueClass: 'SPEECH', modality: 'ASSERTED' };
  const { text } = words;
  return {
    cueClass: classOfCue(withoutHedges(text.slice(cue.from, cue.to)), {
      source: source === null ? '' : text.slice(source.from, source.to),
      quoted: 2 * wordsIn(shape.verbatim, words) >= wordsIn(shape.spans, words),
    }),
    modality: modalityOf(text, cue, source),
  };
}

function wordsIn(ranges: readonly Range[], words: Words): number {
  return ranges.reduce((sum, range) => {
    const [first, end] = words.within(range);
    return sum + end - first;
  }, 0);
}
