/** Puts the speaker for "I", "we" and "my" of quoted words, and the addressee for "you", with verbs that agree. */

import { DOMAIN_WORDS } from '../../domain/names/index.ts';
import type { Gender } from '../people/gender.ts';
import type { Replacement, Voice } from './references.ts';
import { skipAdverbs } from './sentence-lead.ts';
import { formOf, presentOf } from './verb-forms.ts';
import type { Token } from './word-classes.ts';

const FIRST: Readonly<Record<string, 'SUBJECT' | 'OBJECT' | 'GENITIVE'>> = {
  ...{ i: 'SUBJECT', we: 'SUBJECT' },
  ...{ me: 'OBJECT', us: 'OBJECT' },
  ...{ my: 'GENITIVE', our: 'GENITIVE', mine: 'GENITIVE', ours: 'GENITIVE' },
};
const PLURAL = new Set(['we', 'us', 'our', 'ours']);
const SHORT: Readonly<Record<string, string>> = {
  ...{
    "'m": 'is',
    "'ve": 'has',
    "'re": 'is',
    am: 'is',
    are: 'is',
    have: 'has',
    do: 'does',
    were: 'was',
  },
};
/** Speaker, named; a body spoken for; a country's, or everybody's; unnamed; whom "you" means. */
const SURE = {
  named: 0.95,
  body: 0.85,
  everybody: 0.9,
  nobody: 0.4,
  you: 0.7,
} as const;
/** "our nation's generals", "our own borders": of a country, whoever speaks. */
const EVERYBODYS =
  /^(?:nation|country|countries|homeland|military|army|navy|troops|soldiers|veterans|borders?|economy|democracy|constitution|society|planet|world|times?|lifetimes?|century|generation)$/;
/** What a person calls "our" that is theirs, as a candidate's campaign is. */
const OWN =
  /^(?:campaign|family|company|firm|team|office|business|home|house|staff|lawyers?|attorneys?|clients?|customers?|marriage|wedding|plans?|proposals?|platform|store|shop|farm|book|son|daughter)$/;
/** "Lee's Facebook post", the "A" of an answer: it is not these that say "we". */
const NOBODY =
  /\b(?:post|tweet|statement|letter|memo|e-?mail|message|book|column|blog|article|report|speech|page|website|account|ad|video|note|card)s?$|^(?:\p{Lu}|From|Mr|Mrs|Ms|Dr|Sen|Gov|Rep)\.?$/u;
/** "Ms. White", "Her campaign", "Republican front-runner": no body. */
const NO_BODY =
  /^(?:Mr|Mrs|Ms|Dr|Sen|Gov|Rep)\.? |^(?:his|her|their|its|my) |\b(?:front-?runner|nominee|candidate)$/i;
/** "WALLACE" */
const PROPER = /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)*$/u;
/** "spokeswoman for the union": for whom "we" is said. */
const SPEAKS_FOR = /\b(?:for|of|at|with) (?:the )?(\p{Lu}[\p{L}\p{N}.&' -]+)$/u;

/**
 * What stands for the word at `at`; null where it is no such word.
 * @param again The speaker's gender, where the claim has named the speaker before: "her" then stands for "my".
 */
export function firstPerson(
  tokens: readonly Token[],
  at: number,
  { speaker, addressee }: Voice,
  again: Gender | null,
): Replacement | null {
  const token = tokens[at];
  const word = token?.lower ?? '';
  if (/^(?:you|your|yours)$/.test(word)) {
    if (addressee === null || addressee.kind !== 'PERSON')
      return { tokens: 0, text: '', sure: SURE.you };
    const you = word === 'you' ? addressee.name : genitive(addressee.name);
    return word === 'you' && isSubject(tokens, at)
      ? agreeing(tokens, at, you, 0.8)
      : { tokens: 1, text: you, sure: 0.8 };
  }
  const role = FIRST[word];
  if (role === undefined || (word === 'us' && token?.text === 'US')) return null;
  // "— I mean, literally —"
  const isFiller = word === 'i' && tokens[at + 1]?.lower === 'mean';
  if (speaker === null || isFiller || NOBODY.test(speaker.name))
    return { tokens: 0, text: '', sure: SURE.nobody };
  if (PLURAL.has(word) && isName(tokens, at)) return null;
  if (word === 'we' && tokens[at + 1]?.lower === 'all')
    return { tokens: 0, text: '', sure: SURE.nobody };
  if (word === 'our' && !isOwned(tokens, at, speaker)) {
    const taken = tokens[at + 1]?.lower === 'own' ? 2 : 1;
    return { tokens: taken, text: 'the', sure: SURE.everybody };
  }
  // "The ad", "Farley's account": whose words these are is not known.
  if (!PLURAL.has(word) && speaker.kind !== 'PERSON' && !PROPER.test(speaker.name))
    return { tokens: 0, text: '', sure: SURE.nobody };
  const named = [speaker.name, SURE.named] as const;
  const whose = PLURAL.has(word) ? bodyOf(speaker) : named;
  // A candidate's "we" is the country, a party, those who are in the room: seldom the candidate's own people.
  if (whose === null && word !== 'our') return { tokens: 0, text: '', sure: SURE.everybody };
  const [who, sure] = whose ?? named;
  if (again !== null && !PLURAL.has(word)) return pronoun(tokens, at, role, again);
  if (role === 'GENITIVE') return { tokens: 1, text: genitive(who), sure };
  if (role === 'OBJECT') return { tokens: 1, text: who, sure };
  return agreeing(tokens, at, who, sure);
}

const PRONOUNS = {
  MALE: { SUBJECT: 'he', OBJECT: 'him', GENITIVE: 'his' },
  FEMALE: { SUBJECT: 'she', OBJECT: 'her', GENITIVE: 'her' },
} as const;

function pronoun(
  tokens: readonly Token[],
  at: number,
  role: 'SUBJECT' | 'OBJECT' | 'GENITIVE',
  gender: Gender,
): Replacement {
  const word =
    tokens[at]?.lower === 'mine' && gender === 'FEMALE' ? 'hers' : PRONOUNS[gender][role];
  return role === 'SUBJECT'
    ? agreeing(tokens, at, word, SURE.named)
    : { tokens: 1, text: word, sure: SURE.named };
}

/** For whom "we" is said: the organization that speaks, or that a person speaks for; null for a person alone. */
function bodyOf({
  name,
  kind,
  description,
}: NonNullable<Voice['speaker']>): readonly [string, number] | null {
  if (kind === 'ORGANIZATION' || kind === 'GROUP')
    return !NO_BODY.test(name) && !/^(?:[Tt]he|[Aa]n?) [^\p{Lu}]*$/u.test(name)
      ? [name, SURE.named]
      : null;
  const body = description === null ? undefined : SPEAKS_FOR.exec(description)?.[1];
  // "Secretary of State": of a field, not for a body.
  const isField = body !== undefined && DOMAIN_WORDS.has(body.toLowerCase());
  return body !== undefined && !isField && !NO_BODY.test(body) ? [body, SURE.body] : null;
}

/** "the We The People Foundation" */
function isName(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at]?.text ?? '', tokens[at + 1]];
  return (
    /^\p{Lu}\p{Ll}/u.test(word) && next?.is !== 'VERB' && /^\p{Lu}\p{Ll}/u.test(next?.text ?? '')
  );
}

/** "our campaign" of a candidate, all that is a body's; "our borders" and "our greatest shame" are no speaker's. */
function isOwned(
  tokens: readonly Token[],
  at: number,
  speaker: NonNullable<Voice['speaker']>,
): boolean {
  const next = tokens.slice(at + 1, at + 4);
  if (next.some(({ lower }) => EVERYBODYS.test(lower))) return false;
  const noun = next.find(({ is }) => is === 'NOUN')?.lower ?? '';
  return bodyOf(speaker) !== null || OWN.test(noun);
}

/** A verb follows, with adverbs before it or without. */
export function isSubject(tokens: readonly Token[], at: number): boolean {
  return /^(?:VERB|AUX)$/.test(tokens[skipAdverbs(tokens, at + 1)]?.is ?? '');
}

/** The subject with its verb in the third person. */
function agreeing(tokens: readonly Token[], at: number, who: string, sure: number): Replacement {
  // "Ann and I are"
  if (tokens[at - 1]?.lower === 'and') return { tokens: 1, text: who, sure };
  const verb = skipAdverbs(tokens, at + 1);
  const token = tokens[verb];
  const between = tokens
    .slice(at + 1, verb)
    .map(({ text }) => ` ${text}`)
    .join('');
  const short = SHORT[token?.lower ?? ''];
  if (token?.lower === "'ll") return { tokens: verb - at + 1, text: `${who}${between} will`, sure };
  if (token?.lower === "'d") return { tokens: verb - at + 1, text: `${who}${between} would`, sure };
  if (token !== undefined && short !== undefined)
    return { tokens: verb - at + 1, text: `${who}${between} ${short}`, sure };
  if (token?.is === 'VERB' && formOf(token.lower) === 'PRESENT')
    return {
      tokens: verb - at + 1,
      text: `${who}${between} ${presentOf(token.lemma.toLowerCase(), false)}`,
      sure,
    };
  return { tokens: 1, text: who, sure };
}

export function genitive(name: string): string {
  return /s$/.test(name) ? `${name}'` : `${name}'s`;
}
