/** Takes off what stands before the main clause of a sentence: "But", "However,", "Although the dam held,". */

import { nounPhraseEnd } from './noun-phrases.ts';
import type { VerbGroup } from './verb-groups.ts';
import type { Token } from './word-classes.ts';

/** A sentence without what joins it to the one before. */
export function withoutConnective(tokens: readonly Token[]): readonly Token[] {
  let from = 0;
  for (let round = 0; round < 4; round++) {
    const rest = tokens.slice(from, from + 6);
    const lead = rest.map(({ lower }) => lower).join(' ');
    const words = CONNECTIVE.exec(lead)?.[0].trim().split(/\s+/).length ?? 0;
    const mark = rest[words]?.is === 'PUNCT' ? 1 : 0;
    const taken = words > 0 && (mark === 1 || BARE.test(lead)) ? words + mark : 0;
    const dash = words === 0 && rest[0]?.is === 'PUNCT' ? 1 : 0;
    if (taken + dash === 0) break;
    from += taken + dash;
  }
  return tokens.slice(from);
}

/** What joins a sentence to the one before, and what a newsroom puts before one. */
const CONNECTIVE =
  /^(?:in addition|in fact|in turn|in short|in other words|in contrast|of course|for example|for instance|for now|for its part|on the other hand|as a result|as a consequence|as always|at the same time|after all|above all|to be sure|even so|that said|and|but|or|so|yet|however|meanwhile|still|also|instead|thus|therefore|then|additionally|moreover|furthermore|nevertheless|nonetheless|besides|indeed|now|well|look|i mean|you know|first|second|secondly|third|thirdly|finally|lastly|overall|again|hence|plus|too|yes|no|perhaps not|consequently|accordingly|likewise|similarly|conversely|importantly|notably|ultimately|though|afterwards?|later|hopefully|then again|editor 's note|editors ' note|updated?|corrections?|exclusive|breaking|watch|analysis|the latest)\b/;
/** Those that need no comma after them. */
const BARE =
  /^(?:and|but|so|yet|however|meanwhile|additionally|moreover|furthermore|nevertheless|nonetheless|thus|therefore|instead|indeed|also)\b(?! that\b)/;

/** How the clause before the main one bears on it. */
type LeadKind = 'NONE' | 'CONTRAST' | 'FACT' | 'CONDITION' | 'ABSOLUTE';

/** A sentence at the end of the clause that leads it. */
export interface Led {
  readonly kind: LeadKind;
  /** Index of the first token after the lead and its comma; 0 where there is none. */
  readonly main: number;
}

const KINDS: readonly (readonly [LeadKind, RegExp])[] = [
  ['CONTRAST', /^(?:although|though|while|whereas|even though)\b/],
  [
    'CONDITION',
    /^(?:if|unless|once|until|whether|as long as|as soon as|as much as|even if|only if|in case|provided|should|given)\b/,
  ],
  ['FACT', /^(?:after|when|as|because|since|before|now that)\b/],
  ['ABSOLUTE', /^with\b/],
];

/** Finds the comma that ends a leading clause. */
export function leadOf(tokens: readonly Token[], groups: readonly VerbGroup[]): Led {
  const words = tokens
    .slice(0, 3)
    .map(({ lower }) => lower)
    .join(' ');
  const kind = KINDS.find(([, pattern]) => pattern.test(words))?.[0];
  if (kind === undefined) return { kind: 'NONE', main: 0 };
  const [first] = groups;
  if (first === undefined) return { kind: 'NONE', main: 0 };
  const starts = new Set(groups.filter(({ finite }) => finite).map((group) => group.first));
  for (let at = first.last + 1; at < tokens.length; at++) {
    if (tokens[at]?.lower !== ',') continue;
    let after = at + 1;
    while (/^["”’']$/.test(tokens[after]?.text ?? '')) after++;
    const from = skipAdverbs(tokens, after);
    const end = nounPhraseEnd(tokens, from);
    if (end > from && starts.has(skipAdverbs(tokens, end))) return { kind, main: after };
  }
  return { kind: 'NONE', main: 0 };
}

/** "As she spoke, Ann Lee left": the index behind the comma of the clause or phrase that begins the tokens and holds `at`; null where none does. */
export function behindFronted(tokens: readonly Token[], at: number): number | null {
  if (!/^(?:ADP|SCONJ)$/.test(tokens[0]?.is ?? '')) return null;
  const comma = tokens.findIndex(({ lower }, index) => index > at && lower === ',');
  return comma < 0 ? null : comma + 1;
}

/** The first token from `at` on that is no adverb. */
export function skipAdverbs(tokens: readonly Token[], at: number): number {
  let next = at;
  while (tokens[next]?.is === 'ADV') next++;
  return next;
}
