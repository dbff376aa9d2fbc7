/** What stands in the list of the review queue: a thing that a program is not sure of, or two names that may be one. */

import { claims } from '../text/claims.ts';
import { review as text } from '../text/review.ts';
import type { NamedSpeaker, Queue, Waiting } from './queue.ts';
import type { Titled } from './review-line.ts';

interface ThingItem {
  readonly kind: 'THING';
  /** Of the thing that is decided about. */
  readonly id: string;
  readonly title: string;
  /** Null for a thing that somebody chose to review. */
  readonly reason: Waiting['reason'] | null;
}

export interface NamesItem {
  readonly kind: 'NAMES';
  readonly id: string;
  readonly title: string;
  /** Why a program takes the two for one. */
  readonly reason: string;
  /** Who is quoted more stands first: they survive a merge. */
  readonly speakers: readonly [NamedSpeaker, NamedSpeaker];
}

export type Item = ThingItem | NamesItem;

/** The lists that can be gone through, and the reasons of the queue that each is made of. */
export const LISTS: Readonly<Record<List, Waiting['reason'][] | null>> = {
  all: null,
  replaced: ['TEXT_REPLACED'],
  conflicts: ['POSSIBLE_CONFLICT'],
  attributions: ['UNSURE_ATTRIBUTION'],
  relations: ['SUGGESTED_RELATION'],
  names: [],
};

export type List = keyof typeof text.lists;

export const LIST_NAMES = Object.keys(LISTS).filter((each): each is List => each in LISTS);

/** Of a list that an address names; all of them where it names none. */
export function listOf(name: string | null): List {
  return LIST_NAMES.find((each) => each === name) ?? 'all';
}

/** In the order in which they are gone through. */
export function itemsOf({ reviewQueue, speakerMergeSuggestions }: Queue): readonly Item[] {
  return [
    ...reviewQueue.nodes.map(
      ({ reason, target }): Item => ({
        ...{ kind: 'THING', reason, id: target.id, title: titleOf(target) },
      }),
    ),
    ...(speakerMergeSuggestions?.nodes ?? []).map(namesItem),
  ];
}

export interface MergeSuggestion {
  readonly reason: string;
  readonly speaker: NamedSpeaker;
  readonly other: NamedSpeaker;
}

/** Two speakers whom a program takes for one. */
export function namesItem({ reason, speaker, other }: MergeSuggestion): NamesItem {
  const [first, second] =
    other.quotes.totalCount > speaker.quotes.totalCount ? [other, speaker] : [speaker, other];
  return {
    ...{ kind: 'NAMES', reason, speakers: [first, second] },
    ...{ id: `${first.id} ${second.id}`, title: text.sameName(first.name, second.name) },
  };
}

/** A line that stands for a thing in a list. */
export function titleOf(target: Titled): string {
  switch (target.__typename) {
    case 'Quote':
      return target.exact;
    case 'Attribution':
      return target.quote.exact;
    case 'Claim':
      return target.proposition;
    case 'ClaimRelation':
      return `${target.from.text} – ${claims.relations[target.type]} – ${target.to.text}`;
  }
}

/** Whether it is something that can be reviewed. */
export function isTitled(node: object): node is Titled {
  return '__typename' in node && REVIEWABLE.has(node.__typename);
}

const REVIEWABLE: ReadonlySet<unknown> = new Set([
  'Quote',
  'Attribution',
  'Claim',
  'ClaimRelation',
] satisfies Titled['__typename'][]);
