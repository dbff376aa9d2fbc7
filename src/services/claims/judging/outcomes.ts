/** Two ways in which what came of a plan is told in other words than the plan: the event took place; the aim was missed. */

import type { ComparableClaim } from '../../../domain/claims.ts';
import type { Pair } from './pair.ts';

/** Words for occasions at which people come together; those of one line stand for one another. */
const OCCASIONS: readonly RegExp[] = [
  /\b(?:meet|meets|meeting|summit|talks)\b/i,
  /\b(?:debate|debates)\b/i,
  /\b(?:vote|votes|election|ballot|referendum|runoff)\b/i,
  /\b(?:trial|hearing|testify|testimony)\b/i,
  /\b(?:conference|convention|congress)\b/i,
  /\b(?:rally|march|demonstration)\b/i,
  /\b(?:match|game|race|final)\b/i,
];
const TOOK_PLACE =
  /\b(?:took place|(?:was|were|been) held|met|gathered|convened|concluded|(?:has|have) met)\b/i;
const PLANNED = /\b(?:plans?|planned|will|due|set|scheduled|(?:is|are) to|agreed to|preparing)\b/i;
/** Farther apart than this, two claims are of two events. */
const NEAR_EVENT = 0.5;

const AIM =
  /\b(?:aims?|aimed|seeks?|sought|hopes?|wants?|(?:objective|goal|aim) (?:is|was) to|pushing|press(?:es|ing)?|trying|intends?)\b/i;
/** What people may or may not agree on. */
const AGREEMENTS = 'ceasefire|truce|deal|agreement|accord|treaty|pact|settlement|compromise';
const MISSED = new RegExp(
  `\\b(?:without|no|refus\\w+|reject\\w+|fail\\w+)\\b(?: \\S+){0,4}? (${AGREEMENTS})\\b`,
  'i',
);
const NEAR_AIM = 0.4;

/** "Plan to meet in Oslo" before, "the Oslo summit took place" after; everybody who was to come is named again. */
export function tookPlace(
  expected: ComparableClaim,
  happened: ComparableClaim,
  { similarity, entities, times, first }: Pair,
): boolean {
  if (similarity < NEAR_EVENT || times === 'DISJOINT') return false;
  if (!PLANNED.test(expected.text) || !TOOK_PLACE.test(happened.text)) return false;
  const missing = first.claim === expected ? entities.onlyFirst : entities.onlySecond;
  const isOneOccasion = OCCASIONS.some(
    (words) => words.test(expected.text) && words.test(happened.text),
  );
  const isUnknown = (name: string) => !new RegExp(`\\b${surname(name)}\\b`).test(happened.text);
  const { names, places } = expected.slots;
  if (names.length + places.length === 0 || !isOneOccasion) return false;
  return ![...missing.names, ...missing.places].some(isUnknown);
}

/** "The Keller-Brandt summit": who took part goes by surnames. */
function surname(name: string): string {
  return (
    name
      .split(/\s+/)
      .at(-1)
      ?.replace(/[^\p{L}-]/gu, '') ?? name
  );
}

/** "Aims to secure a truce" before, "refused the truce" after. */
export function missedAim(
  expected: ComparableClaim,
  happened: ComparableClaim,
  { similarity, entities, times }: Pair,
): boolean {
  if (similarity < NEAR_AIM || times === 'DISJOINT' || entities.shared === 0) return false;
  const missed = MISSED.exec(happened.text)?.[1];
  if (missed === undefined || !AIM.test(expected.text) || MISSED.test(expected.text)) return false;
  return new RegExp(`\\b${missed}\\b`, 'i').test(expected.text);
}
