/** Finds the source of a quotation in the words beside its cue, where the model saw none. */

import type { Content } from '../decode/contents.ts';
import type { Range } from '../text/range.ts';
import type { Words } from '../text/words.ts';
import type { QuotationIndex } from './shape.ts';

const W = String.raw`[\p{L}\p{N}’'-]+`;
const DETERMINER = '(?:the|a|an|his|her|one|another)';
/** “…,” Foreign Minister Adaeze Nwosu [was quoted as saying] */
const BETWEEN = /^[”’"'»“]*,?[”’"'»“]*\s(?<source>(?:[\p{L}\p{N}’'.-]+,?\s){1,9})$/u;
/** “…,” [said] Lena Whitcombe, … and “…,” [said] her brother. */
const BEHIND = new RegExp(
  String.raw`^ (?<source>(?:${DETERMINER} )?(?:${W} ){0,3}\p{Lu}[\p{L}\p{N}’'-]*(?: \p{Lu}[\p{L}\p{N}’'-]*)*|${DETERMINER} [\p{L}\p{N}’' -]{2,30}?)(?=[.,;:\n]|$| (?:in|on|at|after|before|during|when|as|who|from|of)\b)`,
  'u',
);
/** Auxiliaries and adverbs before the cue are no part of the name. */
const NO_NOUN = /(?:,?\s+(?:was|is|were|are|has|had|have|also|then|later|once|\p{L}+ly))*,?\s*$/u;
const NOBODY = /^(?:and|but|or|as|that|which|when|while|because|it|there|this)\b/i;
const NEAR = 80;

/** The noun phrase between the quotation and its cue, or else right behind the cue; null where neither is one. */
export function sourceBesideCue(
  content: Content,
  words: Words,
  quotations: QuotationIndex,
): Range | null {
  const { cue } = content;
  if (cue === null) return null;
  const { text } = words;
  const end = endOfQuotationBefore(content, cue, words, quotations);
  if (end === null) return null;
  const gap = text.slice(end, cue.from);
  const between = BETWEEN.exec(gap)?.groups?.['source'];
  if (between !== undefined && /\p{L}/u.test(between)) {
    const noun = between.replace(NO_NOUN, '');
    const from = end + gap.indexOf(between);
    return noun === '' || NOBODY.test(noun) ? null : { from, to: from + noun.length };
  }
  if (!/^[\s,.”’"'»“–—-]*$/.test(gap)) return null;
  const behind = BEHIND.exec(text.slice(cue.to, cue.to + NEAR))?.groups?.['source'];
  if (behind === undefined || NOBODY.test(behind)) return null;
  return { from: cue.to + 1, to: cue.to + 1 + behind.length };
}

/** Where the last quotation of the content ends before the cue; null where none does nearby. */
function endOfQuotationBefore(
  { runs }: Content,
  cue: Range,
  words: Words,
  quotations: QuotationIndex,
): number | null {
  const before = runs.findLast((run) => words.to(run.last) <= cue.from);
  if (before === undefined) return null;
  const last = words.range(before.last, before.last);
  const quotation = quotations.around(last);
  if (quotation === null || quotation.to > cue.from || cue.from - quotation.to > NEAR) return null;
  // The last word of the quotation is the content's own.
  return words.within(quotation)[1] === before.last + 1 ? quotation.to : null;
}
