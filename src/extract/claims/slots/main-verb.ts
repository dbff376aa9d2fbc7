/** Finds the main verb of a sentence with its auxiliaries, and the phrase that is its subject. */

import type { Token } from '../word-classes.ts';

/** The main verb of a clause, by positions in its tokens. */
export interface MainVerb {
  /** First word of the verb group: an auxiliary, "not" or the verb. */
  readonly first: number;
  /** The verb that says what happens, or the auxiliary where nothing follows it ("is guilty"). */
  readonly verb: number;
  /** Head of the subject's phrase and where that phrase begins and ends; null where there is none. */
  readonly subject: { readonly from: number; readonly to: number } | null;
}

const RELATIVE = /^(?:who|whom|whose|which|that|where|when|whose)$/;
const SUBORDINATE =
  /^(?:if|when|while|after|before|because|although|though|since|unless|until|as|once|whereas|despite|in|on|at|by|for|with|without|during|following|according|amid|under|over|from|of|to|among|between|despite|like|unlike)$/;
/** Verbs that wink takes for nouns where they follow the subject: forms that news uses as verbs all the time. */
const NEWS_VERBS =
  /^(?:cut|cuts|cost|costs|shot|hit|hits|won|lost|met|led|fell|rose|back|backs|fear|fears|plan|plans|claim|claims|hold|holds|fined|vowed|vows|seek|seeks|aim|aims|need|needs|face|faces|face|backed|denies|deny|quit|quits|bid|set|sets|put|puts|let|lets|shut|shuts|split|beat|beats|spread|demand|demands|want|wants|oppose|opposes|support|supports|reject|rejects|accuse|accuses|lead|leads|trail|trails|attack|attacks|strike|strikes|struck|raise|raises|drop|drops|jump|jumped|vote|votes|pledge|pledges|promise|promises|refuse|refuses|own|owns|live|lives|run|runs|sold|bought|caught|fled|left|kept|sent|told|taught|spent|drew|cast|hosts|host|stand|stands|stood)$/;

/** Null where the text holds no verb. */
export function mainVerbOf(tokens: readonly Token[]): MainVerb | null {
  const start = afterOpening(tokens);
  let depth = 0;
  let sawNoun = false;
  for (let at = start; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.text === ',') {
      depth = opensAside(tokens, at) && depth === 0 ? 1 : 0;
      continue;
    }
    if (depth > 0) continue;
    if (sawNoun && RELATIVE.test(token.lower) && tokens[at - 1]?.text !== ',') {
      const end = afterRelative(tokens, at);
      if (end > at) at = end - 1;
      continue;
    }
    if (isFiniteVerb(tokens, at, sawNoun)) return groupAt(tokens, at, start);
    if (/^(?:NOUN|PROPN|PRON|NUM)$/.test(token.is)) sawNoun = true;
  }
  return null;
}

/** A clause or phrase before the first comma is not the main one: "On Friday, …", "When the dam broke, …". */
function afterOpening(tokens: readonly Token[]): number {
  const first = tokens[0];
  if (first === undefined || !SUBORDINATE.test(first.lower)) return 0;
  const comma = tokens.findIndex((token, at) => at > 1 && token.text === ',');
  return comma > 0 && comma < tokens.length - 3 ? comma + 1 : 0;
}

/** ", who spoke on Sunday," and ", the mayor of Lyon,": up to the next comma nothing is the main clause's. */
function opensAside(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  if (after === undefined || !tokens.some((token, k) => k > at && token.text === ',')) return false;
  return RELATIVE.test(after.lower) || /^(?:DET|ADJ|NUM|PROPN|NOUN|ADP|VERB)$/.test(after.is);
}

/** A relative clause without commas holds one verb group; the main verb comes after it. */
function afterRelative(tokens: readonly Token[], at: number): number {
  let k = at + 1;
  while (k < tokens.length && !isVerbal(tokens[k])) k++;
  while (k < tokens.length && (isVerbal(tokens[k]) || isBetween(tokens[k]))) k++;
  return tokens.slice(k).some(isVerbal) ? k : at;
}

function isVerbal(token: Token | undefined): boolean {
  return token !== undefined && /^(?:VERB|AUX)$/.test(token.is);
}

function isBetween(token: Token | undefined): boolean {
  return token !== undefined && (/^(?:not|n't|never)$/.test(token.lower) || token.is === 'ADV');
}

function isFiniteVerb(tokens: readonly Token[], at: number, sawNoun: boolean): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || (before !== undefined && /^(?:to|the|a|an|of)$/.test(before.lower)))
    return false;
  if (at > 0 && /^\p{Lu}/u.test(token.text)) return false;
  if (before?.is === 'ADJ' && before.lower !== 'own' && !isVerbal(token)) return false;
  if (token.is === 'AUX') return true;
  if (token.is === 'VERB') {
    if (!sawNoun && at === 0) return false;
    if (/ing$/.test(token.lower)) return false;
    // "the man shot by police": a participle after its noun, where another verb follows.
    const isParticiple =
      /(?:ed|en|shot|held|made|sent|built|hit)$/.test(token.lower) &&
      tokens[at + 1]?.lower === 'by';
    return !(isParticiple && tokens.slice(at + 2).some(isVerbal));
  }
  if (!sawNoun || !NEWS_VERBS.test(token.lower) || token.is === 'PROPN') return false;
  const after = tokens[at + 1];
  const isNounBefore = before !== undefined && /^(?:NOUN|PROPN|PRON|ADV|NUM)$/.test(before.is);
  return (
    isNounBefore &&
    after !== undefined &&
    !/^(?:of|PUNCT)$/.test(after.lower) &&
    !isVerbal(after) &&
    after.is !== 'PUNCT'
  );
}

function groupAt(tokens: readonly Token[], at: number, start: number): MainVerb {
  let verb = at;
  for (let k = at + 1; k < tokens.length; k++) {
    const token = tokens[k];
    if (token === undefined) break;
    if (isVerbal(token)) {
      // Two verbs in a row are one group only where the first helps the second.
      if (tokens[verb]?.is !== 'AUX') break;
      verb = k;
    } else if (!isBetween(token) && !(token.is === 'PART' && tokens[verb]?.is === 'AUX')) break;
    else if (tokens[verb]?.is !== 'AUX' && !isBetween(token)) break;
  }
  return { first: at, verb, subject: subjectBefore(tokens, at, start) };
}

function subjectBefore(tokens: readonly Token[], at: number, start: number): MainVerb['subject'] {
  let to = at;
  while (to > start && /^(?:ADV|PART|PUNCT)$/.test(tokens[to - 1]?.is ?? '')) to--;
  let from = start;
  while (from < to && /^(?:PUNCT|CCONJ|ADV|SCONJ)$/.test(tokens[from]?.is ?? '')) from++;
  // An aside between commas is no part of the phrase's name.
  const comma = tokens.findIndex((token, k) => k > from && k < to && token.text === ',');
  const end = comma > 0 && opensAside(tokens, comma) ? comma : to;
  return end > from ? { from, to: end } : null;
}
