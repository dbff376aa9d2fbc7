/** Which speakers may be one, of those whom the reading of articles kept apart. */

import { compareNames, compareRoles, parsePersonName, rolesOf } from '../../domain/names/index.ts';
import type { Page, PageRequest } from '../../domain/page.ts';
import type { CallOptions, Namesake, SpeakerStore } from '../../graph/stores.ts';

/** Two speakers who may be one; ids sorted. */
export interface MergeSuggestion {
  readonly oneId: string;
  readonly otherId: string;
  /** For ordering, 0–1: how near the names are, and whether offices agree. No probability. */
  readonly score: number;
  /** For a person to read. */
  readonly reason: string;
}

/** So many name keys are looked at in one round trip, and so many for one page. */
const KEYS_AT_ONCE = 200;
const MOST_KEYS = 2_000;

/** Names that agree in an office are nearer by so much of what they lack. */
const SAME_OFFICE = 0.5;

/** One page of all suggestions, in the order of the name keys. */
export async function suggestMerges(
  speakers: SpeakerStore,
  page: PageRequest,
  options?: CallOptions,
): Promise<Page<MergeSuggestion>> {
  const after = page.after === null ? null : { key: String(page.after.sort), pair: page.after.id };
  const found: { readonly item: MergeSuggestion; readonly key: string; readonly pair: string }[] =
    [];
  // The key of the page before is looked at again, for some of its pairs may be left.
  let from = after?.key ?? '';
  for (let looked = 0; looked < MOST_KEYS && found.length <= page.first; looked += KEYS_AT_ONCE) {
    const rows = await speakers.namesakes(from, KEYS_AT_ONCE, options);
    for (const { key, speakers: bearers } of rows) {
      for (const item of suggestionsAmong(bearers)) {
        const pair = `${item.oneId} ${item.otherId}`;
        const seen = key === after?.key && pair <= after.pair;
        const [first] = sharedKeys(bearers, item);
        if (!seen && first === key) found.push({ item, key, pair });
      }
    }
    const last = rows.at(-1)?.key;
    if (last === undefined || rows.length < KEYS_AT_ONCE) break;
    from = `${last}\u0000`;
  }
  return {
    items: found.slice(0, page.first).map(({ item, key, pair }) => ({
      item,
      position: { sort: key, id: pair },
    })),
    hasNextPage: found.length > page.first,
  };
}

/** Whom each speaker may be one with, the nearest first. */
export function suggestionsFor(
  id: string,
  namesakes: readonly Namesake[],
): readonly MergeSuggestion[] {
  return suggestionsAmong(namesakes)
    .filter(({ oneId, otherId }) => oneId === id || otherId === id)
    .toSorted((a, b) => b.score - a.score);
}

function suggestionsAmong(speakers: readonly Namesake[]): readonly MergeSuggestion[] {
  const sorted = speakers.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return sorted.flatMap((one, at) =>
    sorted.slice(at + 1).flatMap((other) => suggestion(one, other) ?? []),
  );
}

function suggestion(one: Namesake, other: Namesake): MergeSuggestion | null {
  if (one.mergedIntoId !== null || other.mergedIntoId !== null) return null;
  if ((one.kind === 'PERSON') !== (other.kind === 'PERSON')) return null;
  if (one.apartIds.includes(other.id)) return null;
  const names = compareNames(one.name, other.name, one.kind);
  if (names.relation === 'different') return null;
  const roles = compareRoles(rolesOfSpeaker(one), rolesOfSpeaker(other));
  if (roles === 'CONFLICTS') return null;
  const agree = roles === 'SUPPORTS';
  const score = agree ? names.score + (1 - names.score) * SAME_OFFICE : names.score;
  return {
    ...{ oneId: one.id, otherId: other.id, score },
    reason: `“${one.name}” and “${other.name}”: ${names.why}${agree ? ', and the same office' : ''}.`,
  };
}

function sharedKeys(
  speakers: readonly Namesake[],
  { oneId, otherId }: MergeSuggestion,
): readonly string[] {
  const keysOf = (id: string) => speakers.find((speaker) => speaker.id === id)?.keys ?? [];
  return keysOf(oneId).filter((key) => keysOf(otherId).includes(key));
}

function rolesOfSpeaker({ kind, aliases, description }: Namesake) {
  const titles = kind === 'PERSON' ? aliases.map((alias) => parsePersonName(alias).around) : [];
  return rolesOf([description, ...titles]);
}
