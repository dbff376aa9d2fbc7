/** Tells whether a cue reports an act that took place, or one that is denied, supposed or known from hearsay. */

import type { Modality } from '../../domain/vocabulary.ts';
import type { Range } from '../text/range.ts';
import { namesAct } from './cue-class.ts';

/** Hedges by what they make of an act, the strongest first. */
const HEDGES: readonly (readonly [Modality, string])[] = [
  [
    'NEGATED',
    String.raw`\b(?:not(?! (?:only|just|merely|simply)\b)|never|no|nor|neither|nobody|none|without|hardly|cannot|unlikely to|yet to|(?:stop(?:s|ped|ping)?|falls?|fell|fallen) short of|refus\w+ to|declin\w+ to|fail\w* to|avoid\w*|den(?:y|ies|ied|ying) (?=ever|saying|having))\b|\b\p{L}*n[’']t\b`,
  ],
  [
    'HEARSAY',
    String.raw`\b(?:reportedly|allegedly|supposedly|purportedly|apparently|rumou?red|(?:is|are|was|were|been|being) (?:said|reported|understood|believed|thought|alleged|rumou?red) to|(?:is|are|was|were|been|being) quoted as)\b`,
  ],
  [
    'CONJECTURED',
    String.raw`\b(?:may|might|could|would|should|must|will|shall|likely(?: to)?|possibly|perhaps|maybe|probably|presumably|if|whether|unless|expected to|set to|due to|plan\w* to|going to|to be seen|want\w* to|hop(?:es?|ed|ing) to|tr(?:y|ies|ied|ying) to|seem\w* to|appear\w* to)\b|[’']ll\b`,
  ],
];
/** What may stand between a hedge and the verb: "may have also been", "would reportedly". */
const BETWEEN = String.raw`(?:\s+(?:have|has|had|having|be|been|is|are|was|were|do|does|did|to|even|also|ever|yet|so|far|will|would|could|may|might|must|should|publicly|\p{L}+ly))*`;
const IN_CUE = HEDGES.map(([modality, hedge]) => [modality, new RegExp(hedge, 'giu')] as const);
const BEFORE_CUE = HEDGES.map(
  ([modality, hedge]) => [modality, new RegExp(`(?:${hedge})${BETWEEN}\\s*$`, 'iu')] as const,
);
/** A source that is nobody: "no official", "neither of them". */
const NOBODY = /^(?:no|nobody|no-one|none|neither)\b/i;
/** A clause that only supposes what its source says: "if Lee says". */
const SUPPOSED = /\b(?:if|whether|unless)\s+$/i;
/** A verb put before its source: "nor did she say". */
const INVERTED = /\b(?:nor|neither|never)\s+(?:did|do|does|has|have|had|will|would|can|could)\s+$/i;
/** Names that are written like hedges. */
const NAMES = /(?<=\p{L} )(?:May|Will)\b/gu;
const REACH = 60;

/** Whether what the cue names took place, by its own words, those that lead up to it, and its source. */
export function modalityOf(text: string, cue: Range, source: Range | null): Modality {
  const own = hedgesIn(text.slice(cue.from, cue.to));
  const leads = source !== null && source.to <= cue.from && cue.from - source.to <= REACH;
  // What names the source hedges nothing: "Theresa May said".
  const before = clauseBefore(text, cue.from, leads ? source.to : 0);
  if (leads) {
    if (NOBODY.test(text.slice(source.from, source.to))) return 'NEGATED';
    if (INVERTED.test(clauseBefore(text, source.from))) return 'NEGATED';
  }
  for (const [modality, pattern] of BEFORE_CUE) {
    if (own.some((hedge) => hedge.modality === modality) || pattern.test(before)) return modality;
  }
  const supposed =
    leads &&
    SUPPOSED.test(clauseBefore(text, source.from)) &&
    !/[,;:]/.test(text.slice(source.to, cue.from));
  return supposed ? 'CONJECTURED' : 'ASSERTED';
}

/** The cue without what hedges it: "say" of "declined to say". */
export function withoutHedges(cue: string): string {
  return cue.slice(Math.max(0, ...hedgesIn(cue).map(({ end }) => end)));
}

/** The hedges before the word that names the act; what comes after that word belongs to what is said ("pleaded not guilty"). */
function hedgesIn(cue: string): readonly { readonly modality: Modality; readonly end: number }[] {
  return IN_CUE.flatMap(([modality, pattern]) =>
    [...cue.matchAll(pattern)].flatMap(({ 0: hedge, index }) => {
      const end = index + hedge.length;
      const hedges =
        /\p{L}/u.test(cue.slice(end)) && !cue.slice(0, index).split(/\s+/).some(namesAct);
      return hedges ? [{ modality, end }] : [];
    }),
  );
}

function clauseBefore(text: string, at: number, start = 0): string {
  const before = text.slice(Math.max(start, at - REACH), at).replace(NAMES, '');
  return before.slice(before.search(/[^.?!\n;:“”"]*$/));
}
