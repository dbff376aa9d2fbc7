/** The model of word classes, without memory: it reads every text as if it were the first. */

import model from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';

/** The words that the model knows: its own, then each that it has read since. */
interface Lexicon {
  readonly list: string[];
  /** Where in the list a word stands, which is all that the model looks at when it parts a text. */
  readonly hash: Record<string, number>;
  /** How many are its own. */
  readonly intrinsicSize: number;
  /** Where the next one goes. */
  index: number;
}

/** What the model brings along for other tasks. One of it doubles with every model that is made. */
const unused = () => ({ machines: ['[]'], transformers: [] });
const UNUSED = { sbd: unused, ner: unused, negation: unused, sa: unused, metaCER: unused };

/** A model that has learned so many words is made anew, as it keeps what belongs to them. */
const MOST_LEARNED = 1000;

let core: { readonly features: { readonly lexeme: Lexicon } } | null = null;
let wink: WinkMethods | null = null;
let forgotten = 0;

/**
 * The model, for one text. What it has learned from others it has forgotten, as it parts no word that it has learned:
 * "Lee's" would be "Lee" and "'s" until a sentence ends in "Lee's.", and one word from then on.
 */
export function wordModel(): WinkMethods {
  // The declared types leave out what a model is made of.
  core ??= (model.core as () => NonNullable<typeof core>)();
  const { lexeme } = core.features;
  for (const word of lexeme.list.slice(lexeme.intrinsicSize + forgotten)) delete lexeme.hash[word];
  forgotten = lexeme.list.length - lexeme.intrinsicSize;
  if (wink !== null && forgotten < MOST_LEARNED) return wink;
  lexeme.list.length = lexeme.intrinsicSize;
  lexeme.index = lexeme.intrinsicSize;
  forgotten = 0;
  wink = winkNLP({ ...model, ...UNUSED, core: () => core }, ['pos']);
  return wink;
}
