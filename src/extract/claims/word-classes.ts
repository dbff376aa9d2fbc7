/** Tags the words of a sentence with their class and base form, by a small statistical model that runs in-process. */

import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction, type PartOfSpeech, type WinkMethods } from 'wink-nlp';
import type { Range } from '../text/range.ts';

/** A word or a punctuation mark where it stands. "don't" is two: "do" and "n't". */
export interface Token extends Range {
  readonly text: string;
  /** In lower case, with straight apostrophes. */
  readonly lower: string;
  readonly lemma: string;
  /** Universal part-of-speech tag (universaldependencies.org/u/pos). */
  readonly is: PartOfSpeech;
}

let wink: WinkMethods | null = null;

/** The tokens of `text` within `range`, in order. The model is loaded with the first call. */
export function tokensOf(text: string, range: Range): readonly Token[] {
  wink ??= winkNLP(model, ['sbd', 'pos']);
  const { its } = wink;
  const part = text.slice(range.from, range.to);
  const tokens = wink.readDoc(part).tokens();
  const classes = tokens.out<PartOfSpeech>(its.pos);
  // The declared type of `its.lemma` leaves out the cache that its caller, `out`, hands to it.
  const lemmas = tokens.out<string>(its.lemma as unknown as ItsFunction<string>);
  const found: Token[] = [];
  let at = 0;
  for (const [index, value] of tokens.out().entries()) {
    const start = part.indexOf(value, at);
    // What the model writes differently is passed over.
    if (value === '' || start < 0) continue;
    at = start + value.length;
    found.push({
      ...{ from: range.from + start, to: range.from + at, text: value },
      lower: value.toLowerCase().replaceAll('’', "'"),
      lemma: lemmas[index] ?? value,
      // `its.pos` gives nothing but tags; the declared type of `out` adds string for what it is not given here.
      is: (classes[index] ?? 'X') as PartOfSpeech,
    });
  }
  return found;
}
