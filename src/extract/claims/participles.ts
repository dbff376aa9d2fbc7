/** Makes clauses of participles: "marking the seventh time" with its subject is "the summit marked the seventh time". */

import { nounPhraseEnd } from './noun-phrases.ts';
import { baseOf, formOf, pastOf, presentOf } from './verb-forms.ts';
import type { VerbGroup } from './verb-groups.ts';
import type { Token } from './word-classes.ts';

/** Participles that are used like prepositions, name a source, or only place a scene. */
const NO_CLAUSE =
  /^(?:includ|accord|regard|concern|follow|consider|depend|pend|exclud|notwithstand|say|add|tell|not|cit|ask|wonder|quot|call|writ|argu|claim|stat|declar|insist|warn|refer|start|beginn|speak|talk|be|hav|mean|think|look|com|go|try|seem|appear|bar|involv|owing|touch|assum|rang|stress|suggest|compar|us|ow)(?:ing|ning)$/;

/** True where a participle at `at` begins a clause of its own. */
export function beginsParticipial(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at];
  const next = tokens[at + 1];
  if (verb?.is !== 'VERB' || formOf(verb.lower) !== 'GERUND' || NO_CLAUSE.test(verb.lower))
    return false;
  // "making it the worst" is about all that came before; ", fishing, farming" is a list.
  return next !== undefined && next.is !== 'PUNCT' && next.is !== 'CCONJ' && next.lower !== 'it';
}

/** The participle at the beginning of `tokens` as a verb of the tense of `main`. */
export function finiteOf(
  verb: Token,
  main: VerbGroup,
  sentence: readonly Token[],
  subjectIsPlural: boolean,
): readonly (Token | string)[] {
  const lemma = baseOf(verb.lower, verb.lemma.toLowerCase());
  const modal = sentence[main.first];
  if (main.tense === 'MODAL' && modal !== undefined) return [modal, lemma];
  if (main.tense === 'PAST') return [pastOf(verb.lower, lemma)];
  const perfect = /^(?:has|have|'ve)$/.test(modal?.lower ?? '') && main.last > main.first;
  return [perfect ? pastOf(verb.lower, lemma) : presentOf(lemma, subjectIsPlural)];
}

/** True where the verb that a subject governs shows that it is more than one; by its last noun where the verb does not tell. */
export function isPlural(subject: readonly Token[], main: Token | undefined): boolean {
  const verb = main?.lower ?? '';
  if (/^(?:are|were|have|do|'re|'ve)$/.test(verb)) return true;
  if (/^(?:is|was|has|does|'s)$/.test(verb)) return false;
  if (main?.is === 'VERB' && formOf(verb) === 'PRESENT') return !verb.endsWith('s');
  const pronoun = subject.length === 1 ? (subject[0]?.lower ?? '') : '';
  if (/^(?:they|we|these|those)$/.test(pronoun)) return true;
  const joined = subject.some(({ lower }) => lower === 'and');
  const head = subject.findLast(({ is }) => is === 'NOUN');
  return joined || (head !== undefined && /[^su]s$/.test(head.lower));
}

/** "With the board refusing to pay and the city suing it": each with its subject, as clauses in the progressive. */
export function absoluteClauses(
  tokens: readonly Token[],
): readonly (readonly (Token | string)[])[] {
  const clauses: (readonly (Token | string)[])[] = [];
  let from = 1;
  let begun: { readonly from: number; readonly verb: number } | null = null;
  const close = (end: number) => {
    if (begun === null) return;
    const subject = tokens.slice(begun.from, begun.verb);
    const be = isPlural(subject, undefined) ? 'are' : 'is';
    clauses.push([...subject, be, ...tokens.slice(begun.verb, end)]);
  };
  for (let at = 0; at < tokens.length; at++) {
    const joins = at === 0 || tokens[at]?.lower === 'and';
    if (!joins) continue;
    from = at + 1;
    const verb = nounPhraseEnd(tokens, from);
    if (verb === from || !beginsParticipial(tokens, verb)) {
      if (at === 0) return [];
      continue;
    }
    close(at);
    begun = { from, verb };
  }
  close(tokens.length);
  return clauses;
}
