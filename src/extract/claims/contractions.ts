/** Writes out the verb that is contracted with a pronoun, for the name that stands in its place: "he's" is "Lee is" or "Lee has". */

import { skipAdverbs } from './sentence-lead.ts';
import { formOf } from './verb-forms.ts';
import { MARK, type Token } from './word-classes.ts';

const FULL: Readonly<Record<string, string>> = {
  ...{ "'s": 'is', "'re": 'are', "'ll": 'will', "'d": 'would', "'ve": 'have' },
};
/** Before "to" these are deeds, where "expected" and "set" are not. */
const ATTEMPTED =
  /^(?:sought|tried|attempted|managed|failed|refused|declined|decided|agreed|promised|vowed|pledged|offered|struggled|continued|come|chosen|hoped|worked)$/;

/** The verb in full that is contracted with the word before it; null where the token at `at` is none. */
export function contractedVerb(tokens: readonly Token[], at: number): string | null {
  const token = tokens[at];
  const full = token?.is === 'AUX' ? FULL[token.lower] : undefined;
  if (full === undefined) return null;
  if (token?.lower === "'s" && isPerfect(tokens, at + 1)) return 'has';
  if (token?.lower === "'d" && isPluperfect(tokens, at + 1)) return 'had';
  return full;
}

/** "'s seen it" and "'s also fought the bill" are "has", "'s accused of it" is "is". */
function isPerfect(tokens: readonly Token[], from: number): boolean {
  let at = skipAdverbs(tokens, from);
  // "he's “liked Lee”"
  if (MARK.test(tokens[at]?.text ?? '')) at++;
  const [verb, next] = [tokens[at], tokens[at + 1]];
  if (/^(?:been|had|got|gone|become|done)$/.test(verb?.lower ?? '')) return true;
  if (verb === undefined || !isParticiple(verb)) return false;
  // "what he's proposed", "he's sought to"
  if (tokens[from - 3]?.lower === 'what') return true;
  if (next?.lower === 'to') return ATTEMPTED.test(verb.lower);
  // "he's raised about $9,000"
  if (next?.lower === 'about') return true;
  return ['DET', 'NOUN', 'PROPN', 'PRON'].includes(next?.is ?? '');
}

/** "'d seen it" is "had", "'d see it" and "'d put it" are "would". */
function isPluperfect(tokens: readonly Token[], from: number): boolean {
  const verb = tokens[skipAdverbs(tokens, from)];
  return verb !== undefined && isParticiple(verb) && verb.lemma.toLowerCase() !== verb.lower;
}

function isParticiple({ is, lower }: Token): boolean {
  return is === 'VERB' && /^(?:EITHER|PARTICIPLE)$/.test(formOf(lower));
}
