/** Tells which people, organizations and places two claims share, and which each has alone. */

import { compareNames } from '../../../domain/names/index.ts';
import { isPlace } from '../../../extract/people/places.ts';
import type { WordedClaim } from './wording.ts';

/** Names that one claim has and the other does not. */
interface EntityDifference {
  readonly names: readonly string[];
  readonly places: readonly string[];
}

export interface EntityComparison {
  readonly onlyFirst: EntityDifference;
  readonly onlySecond: EntityDifference;
  /** How many names and places both have. */
  readonly shared: number;
}

export function compareEntities(first: WordedClaim, second: WordedClaim): EntityComparison {
  const onlyFirst = missing(first, second);
  const onlySecond = missing(second, first);
  const { names, places } = first.claim.slots;
  const shared = names.length + places.length - onlyFirst.names.length - onlyFirst.places.length;
  return { onlyFirst, onlySecond, shared };
}

function missing(of: WordedClaim, from: WordedClaim): EntityDifference {
  const words = new Set(from.tokens.map(({ lower }) => lower));
  const others = [...from.claim.slots.names, ...from.claim.slots.places];
  const isMissing = (name: string) =>
    !others.some((other) => isSameName(name, other)) && !isSpelled(name, words);
  return {
    names: of.claim.slots.names.filter(isMissing),
    places: of.claim.slots.places.filter(isMissing),
  };
}

/** A name that stands in the other text, whatever its reader took it for. */
function isSpelled(name: string, words: ReadonlySet<string>): boolean {
  return name
    .toLowerCase()
    .split(/[\s-]+/)
    .every((word) => words.has(word));
}

function isSameName(a: string, b: string): boolean {
  if (plainName(a) === plainName(b)) return true;
  const { relation } = compareNames(a, b, 'PERSON');
  if (relation === 'same' || relation === 'variant') return true;
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  return short.length > 0 && short.every((word) => long.includes(word));
}

/** "Muslims" and "Muslim"; countries under the names that news gives them in turn. */
function plainName(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/\./g, '')
    .replace(/^the /, '')
    .replace(/(?<=\w{3})s$/, '');
  return COUNTRY_NAMES.get(plain) ?? plain;
}

const COUNTRY_NAMES: ReadonlyMap<string, string> = new Map([
  ...['us', 'usa', 'united state', 'united states of america'].map(
    (name) => [name, 'america'] as const,
  ),
  ...['uk', 'united kingdom', 'great britain'].map((name) => [name, 'britain'] as const),
]);

/** The same site under two names shares its own word: "Fort Carver", "Carver Air Base". */
export function mayBeSamePlace(a: string, b: string): boolean {
  const own = (name: string) => wordsOf(name).filter((word) => !SITE_WORD.test(word));
  const shared = own(a).some((word) => own(b).includes(word));
  // A country or state against a town: the one may hold the other.
  return shared || isPlace(a) !== isPlace(b);
}

const SITE_WORD =
  /^(?:fort|base|air|force|joint|army|navy|camp|port|airport|new|old|north|south|east|west|saint|st|san|los|las|el|the|of|city|county|town|lake|mount|university|international)$/;

function wordsOf(name: string): readonly string[] {
  return name
    .toLowerCase()
    .replace(/[.,]/g, '')
    .split(/[\s–-]+/);
}
