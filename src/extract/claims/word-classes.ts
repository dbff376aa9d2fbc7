/** Tags the words of a sentence with their class and base form, by a small statistical model that runs in-process. */

import type { ItsFunction, PartOfSpeech } from 'wink-nlp';
import { isForename } from '../people/forenames.ts';
import type { Range } from '../text/range.ts';
import { wordModel } from './word-model.ts';

/** A word or a punctuation mark where it stands. "don't" is two: "do" and "n't". */
export interface Token extends Range {
  readonly text: string;
  /** In lower case, with straight apostrophes. */
  readonly lower: string;
  readonly lemma: string;
  /** Universal part-of-speech tag (universaldependencies.org/u/pos). */
  readonly is: PartOfSpeech;
}

/** A quotation mark by itself. */
export const MARK = /^["“”‘’'«»]$/;

/** "[I]f": a letter that the reporter changed is no word. */
const CHANGED_LETTER = /\[(\p{L})\](\p{Ll}+)/gu;

/** The tokens of `text` within `range`, in order. The model is loaded with the first call. */
export function tokensOf(text: string, range: Range): readonly Token[] {
  const { its, readDoc } = wordModel();
  const part = text.slice(range.from, range.to).replace(CHANGED_LETTER, '$1$2  ');
  const tokens = readDoc(part).tokens();
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
    // `its.pos` gives nothing but tags; the declared type of `out` adds string for what it is not given here.
    const is = (classes[index] ?? 'X') as PartOfSpeech;
    found.push({
      ...{ from: range.from + start, to: range.from + at, text: value },
      lower: value.toLowerCase().replaceAll('’', "'"),
      lemma: lemmas[index] ?? value,
      is,
    });
  }
  const whole = found.flatMap(parted);
  return whole.map((token, index) => {
    if (isVerbAfterAll(whole, index)) return { ...token, is: 'VERB' };
    return isNameAfterAll(token, whole[index + 1]) ? { ...token, is: 'PROPN' } : token;
  });
}

/** "Sen. Ted Cruz": the model takes some forenames for verbs. */
function isNameAfterAll({ is, text }: Token, next: Token | undefined): boolean {
  return is === 'VERB' && next?.is === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(text) && isForename(text);
}

/** "I'm" and "Moscow's" where the model left them whole; capitals that it took for a verb ("the New START treaty"). */
function parted(token: Token): readonly Token[] {
  const { from, to, text, is } = token;
  if (is === 'VERB' && /^\p{Lu}{2,}$/u.test(text)) return [{ ...token, is: 'PROPN' }];
  const joint = /^([\p{L}.]+)([’'](?:m|re|ve|ll|d|s))$/u.exec(text);
  const [, word = '', ending = ''] = joint ?? [];
  if (word === '') return [token];
  const pronoun = /^(?:I|you|he|she|it|we|they|there|that|who|what)$/i.test(word);
  const middle = to - ending.length;
  const tail = ending.replace('’', "'");
  return [
    {
      from,
      to: middle,
      text: word,
      lower: word.toLowerCase(),
      lemma: word.toLowerCase(),
      is: pronoun ? 'PRON' : is,
    },
    {
      from: middle,
      to,
      text: ending,
      lower: tail,
      lemma: tail,
      is: pronoun || tail !== "'s" ? 'AUX' : 'PART',
    },
  ];
}

/** Nouns in form that the model often takes for nouns where they are the verb: "Lee plans to run", "experts caution that". */
const OFTEN_VERBS =
  /^(?:plans?|hopes?|aims?|vows?|claims?|offers?|demands?|promises?|fears?|pledges?|attempts?|moves?|needs?|threats?|caution|cautions|notes?|wants?|calls?|backs?|faces?|votes?|seeks?|risks?)$/;

function isVerbAfterAll(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1]?.lower;
  if (token?.is !== 'NOUN' || before === undefined || !OFTEN_VERBS.test(token.lower)) return false;
  const isSubject =
    before.is === 'PROPN' ||
    /^(?:i|you|he|she|it|we|they|who)$/.test(before.lower) ||
    (before.is === 'NOUN' && before.lower.endsWith('s'));
  return isSubject && (after === 'to' || after === 'that');
}
