/** Finds the speakers of the graph that the people of one article are. */

import {
  compareNames,
  compareRoles,
  identityOfName,
  isWholeName,
  type NameComparison,
  parsePersonName,
  rolesOf,
} from '../../domain/names/index.ts';
import type { ResolutionMethod } from '../../domain/vocabulary.ts';
import type { SpeakerCandidate } from '../../graph/ingest-stores.ts';
import { type ArticlePerson, idOfNew, idsOfNew } from './article-people.ts';
import { type DecidedByHand, NOTHING_DECIDED, withoutToldApart } from './decided-by-hand.ts';
import { decide, type Finding, type Resolved } from './resolution-rule.ts';

/** Whom one person of the article denotes. */
export interface Resolution {
  readonly person: ArticlePerson;
  /** Most probable first; probabilities sum to 1. */
  readonly speakers: readonly (Omit<Resolved, 'speakerId'> & { readonly speakerId: string })[];
  /** Id of the speaker that this article makes for the person, if one of `speakers` is new. */
  readonly newId: string | null;
}

/** Resolves every person of an article against the known speakers that share a key with one of them. */
export function resolveSpeakers(
  people: readonly ArticlePerson[],
  known: readonly SpeakerCandidate[],
  articleId: string,
  byHand: DecidedByHand = NOTHING_DECIDED,
): readonly Resolution[] {
  const found = people.map((person) =>
    withoutToldApart(findingsFor(person, known, articleId, byHand), byHand),
  );
  const alone = found.map((findings) => decide(findings));
  // Company is judged before it is used, so that the order of people does not matter.
  const likely = new Map(
    alone.flatMap((resolved, i) => {
      const ids = resolved.flatMap(({ speakerId: id }) => (id === null ? [] : [id]));
      return ids.length === 1 && ids[0] !== undefined ? [[i, ids[0]] as const] : [];
    }),
  );
  return people.map((person, i) => {
    const findings = (found[i] ?? []).map((finding) => ({
      ...finding,
      company: companyOf(finding.speakerId, i, likely, known, articleId),
    }));
    return resolution(person, decide(findings), articleId, byHand);
  });
}

function findingsFor(
  person: ArticlePerson,
  known: readonly SpeakerCandidate[],
  articleId: string,
  { survivors }: DecidedByHand,
): readonly Finding[] {
  const own = idsOfNew(person, articleId).map((id) => survivors.get(id) ?? id);
  return known.flatMap((speaker) => {
    if (!sameSort(person.kind, speaker.kind)) return [];
    const { comparison, method, lettered } = bestComparison(person, speaker);
    if (comparison.relation === 'different') return [];
    const finding: Finding = {
      speakerId: speaker.id,
      comparison,
      method,
      lettered,
      whole: person.whole && isWholeName(speaker.name, speaker.kind),
      roles: compareRoles(person.roles, rolesOfSpeaker(speaker)),
      company: 0,
      wholeSpeaker: isWholeName(speaker.name, speaker.kind),
      ownArticle: own.includes(speaker.id),
      spokeHere: speaker.articleIds?.includes(articleId) ?? false,
    };
    return [finding];
  });
}

/** The name against the speaker's own, then against the whole names among its aliases. */
function bestComparison(
  person: ArticlePerson,
  speaker: SpeakerCandidate,
): {
  readonly comparison: NameComparison;
  readonly method: ResolutionMethod;
  readonly lettered: boolean;
} {
  const own = compareNames(person.name, speaker.name, person.kind);
  if (own.relation === 'same') return { comparison: own, method: 'EXACT_NAME', lettered: true };
  const known = new Set(
    [speaker.name, ...speaker.aliases].map((form) => identityOfName(form, person.kind)),
  );
  // "Donald Trump" and a speaker "Trump" are joined by the form that they share, not by spelling.
  const lettered = known.has(identityOfName(person.name, person.kind));
  const recorded =
    lettered ||
    (own.relation === 'compatible' &&
      person.forms.some((form) => known.has(identityOfName(form, person.kind))));
  const comparison = speaker.aliases
    .filter((alias) => person.whole && isWholeName(alias, speaker.kind))
    .map((alias) => compareNames(person.name, alias, person.kind))
    .reduce((best, next) => (next.score > best.score ? next : best), own);
  return { comparison, method: recorded ? 'ALIAS' : 'SPELLING_VARIANT', lettered };
}

/**
 * How many of the article's others appear together with the speaker in one other article. Somebody counts who can only
 * be one known speaker, if anybody known: that several surnames meet again by chance is what is unlikely.
 */
function companyOf(
  speakerId: string,
  self: number,
  likely: ReadonlyMap<number, string>,
  known: readonly SpeakerCandidate[],
  articleId: string,
): number {
  const articlesOf = (id: string) =>
    new Set(known.find((speaker) => speaker.id === id)?.articleIds ?? []);
  const others = new Set([...likely].filter(([i]) => i !== self).map(([, id]) => id));
  others.delete(speakerId);
  const theirs = [...others].map(articlesOf);
  const counts = [...articlesOf(speakerId)]
    .filter((article) => article !== articleId)
    .map((article) => theirs.filter((articles) => articles.has(article)).length);
  return Math.max(0, ...counts);
}

function resolution(
  person: ArticlePerson,
  resolved: readonly Resolved[],
  articleId: string,
  { survivors }: DecidedByHand,
): Resolution {
  const newId = resolved.some(({ speakerId: id }) => id === null)
    ? idOfNew(person, articleId, resolved.length > 1)
    : null;
  // Whom this article made once may have been found to be somebody else since.
  const survivorId = newId === null ? undefined : survivors.get(newId);
  const speakers = resolved.flatMap((one) => {
    const id = one.speakerId ?? survivorId ?? newId;
    return id === null ? [] : [{ ...one, speakerId: id }];
  });
  return { person, speakers, newId: survivorId === undefined ? newId : null };
}

/** Readers tell organizations from groups less surely than either from people. */
function sameSort(a: ArticlePerson['kind'], b: ArticlePerson['kind']): boolean {
  const sort = (kind: ArticlePerson['kind']) => (kind === 'GROUP' ? 'ORGANIZATION' : kind);
  return a !== 'UNNAMED' && sort(a) === sort(b);
}

function rolesOfSpeaker(speaker: SpeakerCandidate) {
  const titles =
    speaker.kind === 'PERSON' ? speaker.aliases.map((alias) => parsePersonName(alias).around) : [];
  return rolesOf([speaker.description, ...titles]);
}
