/** Finds the speakers of the graph that the people of one article are. */

import { speakerId } from '../../domain/ids.ts';
import {
  compareNames,
  compareRoles,
  identityOfName,
  isWholeName,
  type NameComparison,
  normalizeName,
  parsePersonName,
  rolesOf,
} from '../../domain/names/index.ts';
import type { ResolutionMethod } from '../../domain/vocabulary.ts';
import type { SpeakerCandidate } from '../../graph/stores.ts';
import type { ArticlePerson } from './article-people.ts';
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
): readonly Resolution[] {
  const found = people.map((person) => findingsFor(person, known, articleId));
  const alone = found.map((findings) => decide(findings));
  // Company is judged by those who are sure without it, so that the order of people does not matter.
  const sure = new Map(
    alone.flatMap((resolved, i) => {
      const [only] = resolved;
      const id = resolved.length === 1 ? only?.speakerId : null;
      return id === null || id === undefined ? [] : [[i, id] as const];
    }),
  );
  return people.map((person, i) => {
    const findings = (found[i] ?? []).map((finding) => ({
      ...finding,
      company: companyOf(finding.speakerId, i, sure, known, articleId),
    }));
    return resolution(person, decide(findings), articleId);
  });
}

function findingsFor(
  person: ArticlePerson,
  known: readonly SpeakerCandidate[],
  articleId: string,
): readonly Finding[] {
  return known.flatMap((speaker) => {
    if (!sameSort(person.kind, speaker.kind)) return [];
    const { comparison, method } = bestComparison(person, speaker);
    if (comparison.relation === 'different') return [];
    const finding: Finding = {
      speakerId: speaker.id,
      comparison,
      method,
      whole: person.whole && isWholeName(speaker.name, speaker.kind),
      roles: compareRoles(person.roles, rolesOfSpeaker(speaker)),
      company: 0,
      wholeSpeaker: isWholeName(speaker.name, speaker.kind),
      ownArticle: [false, true].some(
        (doubted) => speaker.id === idOfNew(person, articleId, doubted),
      ),
    };
    return [finding];
  });
}

/** The name against the speaker's own, then against the whole names among its aliases. */
function bestComparison(
  person: ArticlePerson,
  speaker: SpeakerCandidate,
): { readonly comparison: NameComparison; readonly method: ResolutionMethod } {
  const own = compareNames(person.name, speaker.name, person.kind);
  if (own.relation === 'same') return { comparison: own, method: 'EXACT_NAME' };
  const identity = identityOfName(person.name, person.kind);
  const recorded = speaker.aliases.some((alias) => identityOfName(alias, person.kind) === identity);
  const comparison = speaker.aliases
    .filter((alias) => person.whole && isWholeName(alias, speaker.kind))
    .map((alias) => compareNames(person.name, alias, person.kind))
    .reduce((best, next) => (next.score > best.score ? next : best), own);
  return { comparison, method: recorded ? 'ALIAS' : 'SPELLING_VARIANT' };
}

/** How many of the others, sure as they are, appear beside the speaker in some other article. */
function companyOf(
  speakerId: string,
  self: number,
  sure: ReadonlyMap<number, string>,
  known: readonly SpeakerCandidate[],
  articleId: string,
): number {
  const articles = (id: string) =>
    known.find((speaker) => speaker.id === id)?.articleIds?.filter((one) => one !== articleId) ??
    [];
  const own = new Set(articles(speakerId));
  const others = new Set([...sure].filter(([i]) => i !== self).map(([, id]) => id));
  others.delete(speakerId);
  return [...others].filter((id) => articles(id).some((article) => own.has(article))).length;
}

function resolution(
  person: ArticlePerson,
  resolved: readonly Resolved[],
  articleId: string,
): Resolution {
  const newId = resolved.some(({ speakerId: id }) => id === null)
    ? idOfNew(person, articleId, resolved.length > 1)
    : null;
  const speakers = resolved.flatMap((one) => {
    const id = one.speakerId ?? newId;
    return id === null ? [] : [{ ...one, speakerId: id }];
  });
  return { person, speakers, newId };
}

/** A whole name is one speaker everywhere; anything less, or a doubted name, is one only within its article. */
function idOfNew(person: ArticlePerson, articleId: string, doubted = false): string {
  const identity = identityOfName(person.name, person.kind) || normalizeName(person.name);
  return speakerId(person.kind, identity, person.whole && !doubted ? '' : articleId);
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
