/** Names of organizations, states and groups. */

import { normalizeName } from './normal-form.ts';
import { placeSpelling } from './places.ts';

const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'inc incorporated corp corporation ltd limited llc llp plc gmbh ag sa nv bv co company oao ooo pjsc'.split(
    ' ',
  ),
);
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/**
 * The words an organization's name is compared by: "The Kremlin" → kremlin; "Kiev" → kyiv; "the U.S." and "United
 * States" → us; "Apple Inc." → apple.
 */
export function organizationWords(name: string): readonly string[] {
  const words = normalizeName(name.replace(/\b(\p{Lu})\.(?=\p{Lu}\.|\s|$)/gu, '$1'))
    .split(' ')
    .filter((word) => word !== '');
  while (words.length > 1 && ARTICLES.has(words[0] ?? '')) words.shift();
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? '')) words.pop();
  return STATES.get(words.join(' ')) ?? words.map(placeSpelling);
}

/** Names of one state or union, letter for letter different. */
const STATES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    us: 'us|usa|united states|united states of america',
    uk: 'uk|united kingdom',
    un: 'un|united nations',
    eu: 'eu|european union',
    russia: 'russia|russian federation',
  }).flatMap(([state, forms]) => forms.split('|').map((form) => [form, [state]] as const)),
);
