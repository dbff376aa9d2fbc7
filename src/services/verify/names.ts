/** Whether a name that somebody typed may mean a speaker of the graph. */

import type { Speaker } from '../../domain/entities.ts';
import {
  compareNames,
  isRoleWord,
  isWholeName,
  nameKeys,
  normalizeName,
} from '../../domain/names/index.ts';
import type { CallOptions } from '../../graph/stores.ts';
import type { VerifyStore } from '../../graph/verify-store.ts';

/** The most speakers that one name is looked up among. */
const MOST_NAMESAKES = 200;
/** The most speakers shown. */
const MOST_SHOWN = 10;

/**
 * True where the name is one of the speaker's, as written or in another spelling, or says less of it ("Keller"). What
 * articles put around names does not matter: "party chair Ann Keller, who lost".
 */
export function mayMean(name: string, speaker: Speaker): boolean {
  const [bare = ''] = name.split(/[,(]/u);
  const asked = normalizeName(bare).replace(/^the /, '');
  if (asked === '') return false;
  const forms = [speaker.name, ...speaker.aliases].map((form) => withoutTail(form, speaker));
  if (forms.some((form) => asked === normalizeName(form).replace(/^the /, ''))) return true;
  if (speaker.kind === 'UNNAMED') return false;
  const whole = forms.filter((form) => isWholeName(form, speaker.kind));
  if (speaker.kind === 'PERSON' && whole.some((form) => endsWith(asked, form))) return true;
  // Beside the name only whole forms: an alias of one word would let a namesake through.
  return [...forms.slice(0, 1), ...whole].some(
    (form) =>
      compareNames(bare, form, speaker.kind).relation !== 'different' &&
      !(speaker.kind === 'PERSON' && isOfTheirs(asked, form)),
  );
}

/**
 * True where the name {@link mayMean} the speaker and says no more of a person than the graph knows: of whom it knows as
 * "Keller" alone it cannot be told whether that is Ann Keller.
 */
export function surelyMeans(name: string, speaker: Speaker): boolean {
  if (!mayMean(name, speaker)) return false;
  if (speaker.kind !== 'PERSON') return true;
  const [bare = ''] = name.split(/[,(]/u);
  const forms = [speaker.name, ...speaker.aliases];
  const asked = normalizeName(bare);
  return (
    !isWholeName(bare, 'PERSON') ||
    forms.some((form) => isWholeName(form, 'PERSON') || normalizeName(form) === asked)
  );
}

/** "A lawyer for Keller", "the Keller spokesman": somebody else, whose name is not given. */
function isOfTheirs(asked: string, form: string): boolean {
  const words = asked.split(' ');
  if (words.length > 1 && isRoleWord(words.at(-1) ?? '')) return true;
  const own = new Set(normalizeName(form).split(' '));
  const lead = words.findLastIndex((word) => !own.has(word));
  return lead > 0 && lead < words.length - 1 && LEADS_ELSEWHERE.test(` ${words[lead] ?? ''}`);
}

/** "Ann Keller of the Valley Party" is Ann Keller; a ministry's report or statement is the ministry's own words. */
function withoutTail(form: string, { kind }: Speaker): string {
  const [bare = form] = form.split(/[,(]/u);
  return kind === 'PERSON'
    ? bare.replace(/(?<=\S\s+\S+)\s+of\s+(?:the\s)?\p{Lu}.*$/u, '')
    : bare.replace(/(?<=\p{Lu}\S*)\s+(?:report|statement)\s*$/u, '');
}

const LEADS_ELSEWHERE = /(?:^|\s)(?:of|for|to|from|with|by|and|or|at|on|against|than|near|under)$/;

/** "Deputy mayor Ann Keller" ends with her name, "a lawyer for Ann Keller" is somebody else. */
function endsWith(asked: string, form: string): boolean {
  const ending = ` ${normalizeName(form)}`;
  return asked.endsWith(ending) && !LEADS_ELSEWHERE.test(asked.slice(0, -ending.length));
}

/** The speakers of the graph that a name may mean, those of the fullest agreement first. */
export async function speakersCalled(
  store: VerifyStore,
  name: string,
  options?: CallOptions,
): Promise<readonly Speaker[]> {
  const [bare = ''] = name.split(/[,(]/u);
  const keys = [...nameKeys(bare, 'PERSON'), ...nameKeys(bare, 'ORGANIZATION')];
  const found = await store.speakersByKeys(keys, MOST_NAMESAKES, options);
  const score = (speaker: Speaker) => compareNames(bare, speaker.name, speaker.kind).score;
  return found
    .filter((speaker) => mayMean(name, speaker))
    .map((speaker) => ({ speaker, score: score(speaker) }))
    .sort((a, b) => b.score - a.score || a.speaker.id.localeCompare(b.speaker.id))
    .slice(0, MOST_SHOWN)
    .map(({ speaker }) => speaker);
}
