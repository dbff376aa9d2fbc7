/** Gives attributed words the class and the modality of the act that their cue reports. */

import type { CueClass, Modality } from '../../domain/vocabulary.ts';
import type { Range } from '../text/range.ts';
import type { Words } from '../text/words.ts';
import { classOfCue, namesAct } from './cue-class.ts';
import { modalityOf, withoutHedges } from './cue-modality.ts';

/** What an attribution says of the act behind the words. */
export interface ReportedAct {
  readonly cueClass: CueClass;
  readonly modality: Modality;
}

/** In characters, with the space before it. */
const LONGEST_VERB = 24;

/** The act; words that no cue introduces are taken for said. */
export function reportedAct(
  { cue, source }: { readonly cue: Range | null; readonly source: Range | null },
  shape: { readonly spans: readonly Range[]; readonly verbatim: readonly Range[] },
  words: Words,
): ReportedAct {
  if (cue === null) return { cueClass: 'SPEECH', modality: 'ASSERTED' };
  const { text } = words;
  const whole = upToVerb(text, cue, shape.spans);
  return {
    cueClass: classOfCue(withoutHedges(text.slice(whole.from, whole.to)), {
      source: source === null ? '' : text.slice(source.from, source.to),
      quoted: 2 * wordsIn(shape.verbatim, words) >= wordsIn(shape.spans, words),
    }),
    modality: modalityOf(text, whole, source),
  };
}

/** A cue that breaks off at its hedge, with the verb between it and the words: "declined to" of "declined to say who paid". */
function upToVerb(text: string, cue: Range, spans: readonly Range[]): Range {
  if (!/\b(?:to|not|never)$/i.test(text.slice(cue.from, cue.to))) return cue;
  const verb = /^\s+(\p{L}+)/u.exec(text.slice(cue.to, cue.to + LONGEST_VERB));
  if (verb?.[1] === undefined || !namesAct(verb[1])) return cue;
  const to = cue.to + verb[0].length;
  return spans.some((span) => span.from < to && cue.to < span.to) ? cue : { from: cue.from, to };
}

function wordsIn(ranges: readonly Range[], words: Words): number {
  return ranges.reduce((sum, range) => {
    const [first, end] = words.within(range);
    return sum + end - first;
  }, 0);
}
