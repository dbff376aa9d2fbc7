/** Reads the slots of a proposition: what it is about, what happens, how many, when, where, who, whether it is denied. */

import type { ClaimSlots } from '../../../domain/claims.ts';
import { type Token, tokensOf } from '../word-classes.ts';
import { mainVerbOf } from './main-verb.ts';
import { namesIn } from './names.ts';
import { isNegated, modalityOf } from './polarity.ts';
import { quantitiesIn } from './quantities.ts';
import { timesIn } from './times.ts';
import { unresolvedIn } from './unresolved.ts';

/** What is known around the proposition. */
export interface SlotContext {
  /** ISO 8601; null where the article states no date, then relative times stay relative. */
  readonly publishedAt: string | null;
  /** Full names of the people and organizations of the article. */
  readonly names: readonly string[];
}

/** @param text One proposition in one sentence, its references resolved. */
export function readSlots(text: string, { publishedAt, names }: SlotContext): ClaimSlots {
  const tokens = tokensOf(text, { from: 0, to: text.length });
  const main = mainVerbOf(tokens);
  return {
    subject: main?.subject ? phrase(text, tokens.slice(main.subject.from, main.subject.to)) : null,
    predicate: main === null ? null : (tokens[main.verb]?.lemma.toLowerCase() ?? null),
    quantities: quantitiesIn(text, tokens),
    times: timesIn(text, publishedAt),
    ...namesIn(tokens, names),
    unresolved: unresolvedIn(text, tokens),
    negated: isNegated(text, tokens, main),
    modality: modalityOf(text, tokens, main),
  };
}

function phrase(text: string, tokens: readonly Token[]): string | null {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return null;
  return text.slice(first.from, last.to);
}
