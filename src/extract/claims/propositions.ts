/** Takes a sentence apart into its propositions: what is joined by "and", "while", "which" and participles, each with its subject. */

import { clausesOf, mainVerbOf, subordinate } from './clause-reader.ts';
import { absoluteClauses } from './participles.ts';
import { leadOf, withoutConnective } from './sentence-lead.ts';
import { verbGroupsOf } from './verb-groups.ts';
import type { Token } from './word-classes.ts';

/** How a proposition stands in its sentence. */
export type Standing = 'MAIN' | 'CONJUNCT' | 'RELATIVE' | 'PARTICIPIAL' | 'SUBORDINATE';

/** One proposition of a sentence. */
export interface Proposition {
  /** Its words in order: tokens of the sentence, and verb forms that do not stand in it. */
  readonly words: readonly (Token | string)[];
  /** The tokens that say it, without a subject that it borrows. */
  readonly core: readonly Token[];
  readonly standing: Standing;
  /** Who or what it is about: the tokens before its verb. */
  readonly subject: readonly Token[];
  /** A clause before it that gives its time, cause or condition, with its comma; empty where there is none. */
  readonly lead: readonly Token[];
}

/** The propositions of `tokens`, a sentence or what somebody says; none where it is no whole sentence. */
export function propositionsOf(tokens: readonly Token[]): readonly Proposition[] {
  const sentence = withoutConnective(tokens);
  const { kind, main } = leadOf(sentence, verbGroupsOf(sentence));
  const lead = sentence.slice(0, Math.max(0, main - 1));
  const rest = clausesOf(sentence.slice(main));
  if (rest.length === 0) return [];
  if (kind === 'NONE') return rest;
  if (kind === 'CONTRAST')
    return [...clausesOf(lead.slice(lead[0]?.lower === 'even' ? 2 : 1)), ...rest];
  if (kind === 'ABSOLUTE') {
    const clauses = absoluteClauses(lead).map(subordinate);
    if (clauses.length > 0) return [...clauses, ...rest];
  }
  const told = kind === 'FACT' ? factsOf(lead) : [];
  const led = rest.findIndex(({ standing }) => standing === 'MAIN');
  return [
    ...told,
    ...rest.map((each, index) =>
      index === led ? { ...each, lead: sentence.slice(0, main) } : each,
    ),
  ];
}

/** What a leading "after …" or "when …" tells as a fact. */
function factsOf(lead: readonly Token[]): readonly Proposition[] {
  const clause = lead.slice(1);
  const main = mainVerbOf(verbGroupsOf(clause));
  const named = clause.slice(0, main?.first ?? 0).some(({ is }) => is === 'PROPN');
  if (main === undefined || main.tense === 'MODAL' || (main.tense === 'PRESENT' && !named))
    return [];
  return clausesOf(clause).map((clause) => ({ ...clause, standing: 'SUBORDINATE' as const }));
}
