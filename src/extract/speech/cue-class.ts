/** Tells by its cue what kind of act an attribution reports: speech, writing, a belief, an intent, or what a document holds. */

import type { CueClass } from '../../domain/vocabulary.ts';
import {
  DOCUMENTS,
  IRREGULAR_FORMS,
  LEMMAS,
  LIGHT_VERBS,
  PHRASES,
  PREPOSITIONS,
  WRITINGS,
} from './cue-class-words.ts';

/** What stands beside a cue and bears on its class. */
export interface CueSetting {
  /** The words that name the source; empty where nothing does. */
  readonly source?: string;
  /** Whether at least half of the words attributed stand between quotation marks. */
  readonly quoted?: boolean;
}

const CLASSES: ReadonlyMap<string, CueClass> = new Map(
  (Object.keys(LEMMAS) as CueClass[]).flatMap((cueClass) =>
    listed(LEMMAS[cueClass]).map((lemma) => [lemma, cueClass] as const),
  ),
);
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  listed(IRREGULAR_FORMS).map((pair) => {
    const [form = '', lemma = ''] = pair.split('=');
    return [form, lemma];
  }),
);
const LIGHT = new Set(listed(LIGHT_VERBS));
const DOCUMENT_NOUNS = new Set(listed(DOCUMENTS));
const WRITING_NOUNS = new Set(listed(WRITINGS));

/**
 * The class of a cue without its hedges ("declined to say" is given as "say").
 * Words between quotation marks were somebody's own, so they are never only believed or intended, nor a document's alone.
 */
export function classOfCue(
  cue: string,
  { source = '', quoted = false }: CueSetting = {},
): CueClass {
  const plain = plainForm(cue);
  if (!/[a-z]/.test(plain)) return 'SPEECH';
  const named = classNamed(plain) ?? (quoted ? 'SPEECH' : 'BELIEF');
  const found = bySource(named, headNoun(source));
  if (!quoted) return found;
  if (found === 'DOCUMENT') return 'WRITING';
  return found === 'BELIEF' || found === 'INTENT' ? 'SPEECH' : found;
}

/** True where the word alone names one of the acts; "made" and "put" alone name none. */
export function namesAct(word: string): boolean {
  const lemma = lemmaOf(plainForm(word));
  return lemma !== null && !LIGHT.has(lemma);
}

function classNamed(plain: string): CueClass | 'BY_SOURCE' | null {
  const phrase = PHRASES.find(([pattern]) => pattern.test(plain));
  if (phrase !== undefined) return phrase[1];
  const preposition = PREPOSITIONS[plain];
  if (preposition !== undefined) return preposition;
  if (plain.includes('according to')) return 'BY_SOURCE';
  const lemmas = (plain.match(/[a-z'-]+/g) ?? []).flatMap((word) => lemmaOf(word) ?? []);
  const decisive = lemmas.find((lemma) => !LIGHT.has(lemma)) ?? lemmas[0];
  return decisive === undefined ? null : (CLASSES.get(decisive) ?? null);
}

/** People speak; what is only read carries no speech of its own. */
function bySource(named: CueClass | 'BY_SOURCE', head: string): CueClass {
  const spoken = named === 'BY_SOURCE' || named === 'SPEECH' || named === 'WRITING';
  if (spoken && isNoun(head, WRITING_NOUNS)) return 'WRITING';
  if (spoken && isNoun(head, DOCUMENT_NOUNS)) return 'DOCUMENT';
  return named === 'BY_SOURCE' ? 'SPEECH' : named;
}

function isNoun(word: string, nouns: ReadonlySet<string>): boolean {
  return stems(word).some((stem) => nouns.has(stem));
}

/** The noun that a noun phrase is about: "a poll by Ipsos" is about a poll, "the author of the report" about an author. */
function headNoun(phrase: string): string {
  const [before = ''] = plainForm(phrase).split(
    /[,;(]| (?:of|by|for|from|in|on|at|with|to|about|that|which|who|published|released|conducted)\b/,
  );
  return before.match(/[a-z-]+$/)?.[0] ?? '';
}

/** The lemma of an inflected word, where it is a known one. */
function lemmaOf(word: string): string | null {
  return stems(word).find((stem) => CLASSES.has(stem)) ?? null;
}

/** What an inflected English word may be a form of, most likely first. */
function stems(word: string): readonly string[] {
  const stripped = word.replace(/^['-]+|['-]+$/g, '').replace(/'s$/, '');
  const forms = [...(IRREGULAR.has(stripped) ? [IRREGULAR.get(stripped) ?? ''] : []), stripped];
  if (/i(?:es|ed)$/.test(stripped)) forms.push(`${stripped.slice(0, -3)}y`);
  if (stripped.endsWith('ying')) forms.push(stripped.slice(0, -3), `${stripped.slice(0, -4)}ie`);
  for (const ending of ['ing', 'ed', 'es', 's', 'd']) {
    if (!stripped.endsWith(ending) || stripped.length <= ending.length + 1) continue;
    const stem = stripped.slice(0, -ending.length);
    forms.push(stem, `${stem}e`);
    if (/(.)\1$/.test(stem)) forms.push(stem.slice(0, -1));
  }
  return forms;
}

function plainForm(text: string): string {
  return text.toLowerCase().replace(/’/g, "'").replace(/\s+/g, ' ').trim();
}

function listed(words: string): readonly string[] {
  return words.trim().split(/\s+/);
}
