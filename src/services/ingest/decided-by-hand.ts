/** What people decided about who is who, as resolution has to respect it. */

import type {
  IngestTransaction,
  SpeakerCandidate,
  SpeakerPair,
} from '../../graph/ingest-stores.ts';
import { type ArticlePerson, idsOfNew } from './article-people.ts';
import type { Finding } from './resolution-rule.ts';

export interface DecidedByHand {
  /** Who somebody now is whom an article would make anew, by the id that it would give. */
  readonly survivors: ReadonlyMap<string, string>;
  /** Speakers who are not the same, whatever their names. */
  readonly apart: readonly SpeakerPair[];
}

export const NOTHING_DECIDED: DecidedByHand = { survivors: new Map(), apart: [] };

/** Asks for what was decided about these people and those whom they may be. */
export async function decidedByHand(
  transaction: IngestTransaction,
  people: readonly ArticlePerson[],
  known: readonly SpeakerCandidate[],
  articleId: string,
): Promise<DecidedByHand> {
  const made = people.flatMap((person) => idsOfNew(person, articleId));
  return {
    survivors: made.length === 0 ? new Map() : await transaction.survivorsOf(made),
    apart: known.length < 2 ? [] : await transaction.toldApart(known.map(({ id }) => id)),
  };
}

/**
 * Of two speakers who were told apart, a name that is letter for letter a form of one is not the other's, and in an article
 * that quotes one and not the other it is the one quoted. Where neither tells, both stay: a doubt, never a silent choice.
 */
export function withoutToldApart(
  findings: readonly Finding[],
  { apart }: DecidedByHand,
): readonly Finding[] {
  if (apart.length === 0) return findings;
  const other = (id: string) => apart.flatMap(([a, b]) => (a === id ? [b] : b === id ? [a] : []));
  return findings.filter(
    (finding) =>
      !findings.some(
        (rival) => other(finding.speakerId).includes(rival.speakerId) && goesBefore(rival, finding),
      ),
  );
}

function goesBefore(one: Finding, other: Finding): boolean {
  if (one.spokeHere !== other.spokeHere) return one.spokeHere;
  return one.lettered && !other.lettered;
}
