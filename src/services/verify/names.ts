/** Whether a name that somebody typed may mean a speaker of the graph. */

import type { Speaker } from '../../domain/entities.ts';
import { compareNames, isWholeName, nameKeys, normalizeName } from '../../domain/names/index.ts';
import type { CallOptions } from '../../graph/stores.ts';
import type { VerifyStore } from '../../graph/verify-store.ts';

/** The most speakers that one name is looked up among. */
const MOST_NAMESAKES = 200;
/** The most speakers shown. */
const MOST_SHOWN = 10;

/** True where the name is one of the speaker's, as written or in another spelling, or says less of it ("Keller"). */
export function mayMean(name: string, speaker: Speaker): boolean {
  const asked = normalizeName(name);
  if (asked === '') return false;
  const forms = [speaker.name, ...speaker.aliases];
  if (forms.some((form) => sameForm(asked, normalizeName(form)))) return true;
  if (speaker.kind === 'UNNAMED') return false;
  // Only whole forms: an alias of one word would let a namesake through.
  return [speaker.name, ...forms.filter((form) => isWholeName(form, speaker.kind))].some(
    (form) => compareNames(name, form, speaker.kind).relation !== 'different',
  );
}

function sameForm(asked: string, form: string): boolean {
  return asked === form || asked.replace(/^the /, '') === form.replace(/^the /, '');
}

/** The speakers of the graph that a name may mean, those of the fullest agreement first. */
export async function speakersCalled(
  store: VerifyStore,
  name: string,
  options?: CallOptions,
): Promise<readonly Speaker[]> {
  const keys = [...nameKeys(name, 'PERSON'), ...nameKeys(name, 'ORGANIZATION')];
  const found = await store.speakersByKeys(keys, MOST_NAMESAKES, options);
  const score = (speaker: Speaker) => compareNames(name, speaker.name, speaker.kind).score;
  return found
    .filter((speaker) => mayMean(name, speaker))
    .map((speaker) => ({ speaker, score: score(speaker) }))
    .sort((a, b) => b.score - a.score || a.speaker.id.localeCompare(b.speaker.id))
    .slice(0, MOST_SHOWN)
    .map(({ speaker }) => speaker);
}
