/** Tells what is worth checking: a whole statement about somebody or something, not talk, questions or page furniture. */

import type { Token } from './word-classes.ts';

const FEWEST_WORDS = 3;
const MANY_WORDS = 45;
const MOST_WORDS = 75;
const READER_TALK =
  /\b(?:in this (?:article|story|post|piece|section)|this (?:article|story|post|newsletter)|read more|click|subscribe|sign up|scroll|below|stay tuned|buckle up|please|let[’']s|dive in|take a look)\b/i;
const TALKERS = new Set(['i', 'we', 'us', 'our', 'you', 'your', 'my', 'me', "let's"]);
/** A tag, or a message that begins with whom it is to. */
const MARKUP = /<\/?[a-z][^>]*>|^@/i;
/** "LIVE NOW—" of a newsletter. */
const LABEL = /^(?:\p{Lu}{2,}[ ’']?){2,}[—–:|-]/u;
/** No statement ends with one of these. */
const LEFT_OPEN =
  /\b(?:the|an?|and|or|but|of|that|which|who|because|if|as|is|are|was|were|has|have|had|will|would|could|may|should|such as|including|what|how|why|my|your|his|its|their|, even)\.$/;
/** "may think so": what is meant is not said. */
const VAGUE_END = /\b(?:so|it|this|that|these|those|them|do|did|does)\.$/i;
const BEGINS_BADLY =
  /^(?:and|or|but|that|which|who|whom|whose|than|of|nor|as well|because|so that|including|how|why|whether)\b|^(?:to|unless|although|though|whereas) [^,]*$/i;

/** Verbs that say nothing without what is known, thought or meant. */
const EMPTY =
  /^(?:know|think|mean|see|say|agree|understand|go|do|want|believe|guess|hear|look|tell|be|have|come|get|like|try|hope|wait|feel|ask|care|add|note|explain|continue|conclude|reply|state|joke)$/;

/** "A spokeswoman said in a statement.": what was said stands elsewhere; "a witness as saying that": who cites is cut off. */
const NO_CONTENT =
  /\b(?:said|says|wrote|added|explained|tweeted|continued|concluded) (?:in|on|during|at) (?:an?|the|his|her) (?:\p{L}+ ){0,3}(?:statement|interview|e-?mail|tweet|speech|memo|letter|post|release|message|conference|briefing|broadcast|program|show|debate|rally|event|hearing|meeting|town hall)\b[^,;]{0,40}\.$|^(?:\S+ ){1,8}as (?:saying|telling)\b/u;

/** "Lee doesn't know": a verb without an object that needs one. */
function saysNothing(words: readonly Token[]): boolean {
  const verb = words.findLastIndex(({ is }) => is === 'VERB' || is === 'AUX');
  const rest = words.slice(verb + 1);
  const says = rest.some(({ is }) => ['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(is));
  const before = words.slice(0, Math.max(0, verb)).filter(({ is }) => is === 'VERB');
  return !says && before.length === 0 && EMPTY.test(words[verb]?.lemma.toLowerCase() ?? 'be');
}

/** How much a claim is worth checking, 0–1; 0 for what is no claim at all. */
export function worthOf(
  text: string,
  words: readonly Token[],
  setting: { readonly sentence: string; readonly ownVoice: boolean },
): number {
  const count = text.split(/\s+/).length;
  if (count < FEWEST_WORDS || count > MOST_WORDS) return 0;
  if (/\?["”’')\]]*$/.test(setting.sentence.trim())) return 0;
  if (/\blet (?:me|us)\b/i.test(setting.sentence)) return 0;
  if ([LEFT_OPEN, BEGINS_BADLY, NO_CONTENT, MARKUP].some((bad) => bad.test(text))) return 0;
  if (saysNothing(words)) return 0;
  if (setting.ownVoice) {
    if (READER_TALK.test(setting.sentence) || LABEL.test(setting.sentence)) return 0;
    if (
      words.some(({ lower, is, text: own }) => TALKERS.has(lower) && is === 'PRON' && own !== 'US')
    )
      return 0;
  }
  const named = /\p{Ll}.*\s\p{Lu}|^\p{Lu}\S+\s\p{Lu}/u.test(text);
  const counted = words.some(({ is }) => is === 'NUM');
  const specific = named || words.some(({ is }) => is === 'PROPN') ? 1 : counted ? 0.95 : 0.65;
  const vague = VAGUE_END.test(text) ? 0.6 : 1;
  return specific * vague * (count > MANY_WORDS ? 0.8 : 1);
}
