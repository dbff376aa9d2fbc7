/** What a document says of its people: role and nationality. */

import type { Cast, Person } from './cast.ts';
import { DEMONYMS, LEADERS, ROLES } from './word-lists.ts';

/** A person's roles in the document. */
export interface Portrait {
  /** The fullest role as written, e.g. "director of the Carnegie Russia Eurasia Center"; null where none is given. */
  readonly description: string | null;
  /** True where "the …" with these words (lower case, no article) may denote the person. */
  matches(words: readonly string[]): boolean;
}

/** ", a professor of Russian politics at King's College London," */
const APPOSITION =
  /^, (?:(?:a|an|the|who (?:is|was)(?: an?| the)?) )?([^,.;:“”"()\n]{3,90})(?=[,.;:“”"()]|$)/u;
const LONGEST_DESCRIPTION = 90;

/** A portrait for each of the cast's people, in their order. */
export function describePeople(text: string, cast: Cast): readonly Portrait[] {
  return cast.people.map((person) => portraitOf(text, person));
}

function portraitOf(text: string, person: Person): Portrait {
  const roles = person.mentions.flatMap((mention) => {
    const before = mention.role === null ? [] : [text.slice(mention.role.from, mention.role.to)];
    const after = APPOSITION.exec(
      text.slice(mention.to, mention.to + LONGEST_DESCRIPTION + 20),
    )?.[1];
    return after === undefined || !holdsRole(after) ? before : [...before, after.trim()];
  });
  const words = new Set(roles.flatMap((role) => role.toLowerCase().split(/[^\p{L}.-]+/u)));
  const description = roles.reduce<string | null>(
    (best, role) => (role.length > (best?.length ?? 0) ? role : best),
    null,
  );
  return { description, matches: (asked) => matches(words, asked) };
}

function holdsRole(words: string): boolean {
  const head = words.split(/\b(?:of|for|at|in|who|with|to|from|and|on)\b/)[0] ?? '';
  return head
    .toLowerCase()
    .split(/\s+/)
    .some((word) => ROLES.has(word));
}

/** The head must be one of the roles, or a leader for a leader; every nationality must be given too. */
function matches(roles: ReadonlySet<string>, asked: readonly string[]): boolean {
  const head = asked.at(-1) ?? '';
  const isLeader = [...roles].some((role) => LEADERS.has(role));
  const fitsHead = DEMONYMS.has(head)
    ? isLeader
    : ROLES.has(head) && (roles.has(head) || (head === 'leader' && isLeader));
  return (
    fitsHead &&
    asked
      .filter((word) => DEMONYMS.has(word))
      .every((word) => roles.has(word) || roles.has(SAME[word] ?? ''))
  );
}

const SAME: Readonly<Record<string, string>> = {
  american: 'us',
  us: 'american',
  'u.s': 'us',
  british: 'uk',
  uk: 'british',
};
