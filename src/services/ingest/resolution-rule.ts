/**
 * The rule by which a name in an article becomes a speaker of the graph.
 *
 * A whole name (forename and surname) that is the same as a known speaker's, or another spelling of it, names that
 * speaker. Anything that says less (a surname alone, an initial, a missing middle name, a short form) never does so by
 * itself: it needs support, from the office ("President Zelenskiy" and "Volodymyr Zelenskyy, president of Ukraine") or
 * from the company (two others whom the article names appear together with that speaker in one other article). Offices of different
 * countries rule a weak name out. Where exactly one known speaker is supported, it is that one; where several are, the
 * attribution is ambiguous between them; where none is, the article gets a speaker of its own, and the known ones stand
 * beside it as candidates. So two people are never merged on a surname alone, and no doubt is settled silently.
 */

import type { NameComparison, RoleAgreement } from '../../domain/names/index.ts';
import type { ResolutionMethod } from '../../domain/vocabulary.ts';

/** A known speaker held against a name of the article. */
export interface Finding {
  readonly speakerId: string;
  readonly comparison: NameComparison;
  /** Both names are whole. */
  readonly whole: boolean;
  /** The speaker's name is whole, whatever the article says. */
  readonly wholeSpeaker: boolean;
  readonly roles: RoleAgreement;
  /** How many others of the article appear together with this speaker in one other article. */
  readonly company: number;
  /** This very article made the speaker, in an earlier text. */
  readonly ownArticle: boolean;
  /** The name, titles and case aside, is one that the speaker is recorded under. */
  readonly lettered: boolean;
  /** An earlier text of this article quotes the speaker. */
  readonly spokeHere: boolean;
  readonly method: ResolutionMethod;
}

/** One speaker that a name may denote. */
export interface Resolved {
  /** Null: somebody whom the graph does not know yet. */
  readonly speakerId: string | null;
  readonly probability: number;
  readonly confidence: number;
  readonly method: ResolutionMethod;
}

/** So many companions are support. One alone proves little: everybody appears beside a president. */
const SUPPORTING_COMPANY = 2;

/** Chance that a weak name without support is somebody new, against a known speaker of a bare surname: see `score`. */
const UNKNOWN_WEIGHT = 0.5;

/** More than these are no help to whoever has to decide. */
const MOST_CANDIDATES = 5;

/** Whom a name denotes, most probable first; probabilities sum to 1. */
export function decide(findings: readonly Finding[]): readonly Resolved[] {
  const fitting = findings.filter(({ comparison }) => comparison.relation !== 'different');
  const strong = fitting.filter(isStrong);
  if (strong.length > 0) {
    // The whole name of somebody who holds that office elsewhere: perhaps a namesake.
    const doubted = strong.every(({ roles }) => roles === 'CONFLICTS');
    return among(strong, doubted ? UNKNOWN_WEIGHT : 0);
  }
  const weak = fitting.filter(({ roles }) => roles !== 'CONFLICTS');
  const supported = weak.filter(isSupported);
  if (supported.length > 0) return among(supported, 0);
  // What another article calls "Smith" and no more tells nothing about this one's.
  const plausible = weak.filter(({ wholeSpeaker }) => wholeSpeaker);
  return among(
    plausible.toSorted((a, b) => weight(b) - weight(a)).slice(0, MOST_CANDIDATES),
    UNKNOWN_WEIGHT,
  );
}

function isStrong({ comparison, whole, ownArticle }: Finding): boolean {
  return (
    (whole || ownArticle) && (comparison.relation === 'same' || comparison.relation === 'variant')
  );
}

function isSupported({ roles, company }: Finding): boolean {
  return roles === 'SUPPORTS' || company >= SUPPORTING_COMPANY;
}

/** Splits the probability among findings by weight, with `unknown` as the weight of somebody new. */
function among(findings: readonly Finding[], unknown: number): readonly Resolved[] {
  const total = findings.reduce((sum, finding) => sum + weight(finding), unknown);
  const known = findings.map((finding) => ({
    speakerId: finding.speakerId,
    probability: weight(finding) / total,
    confidence: confidence(finding),
    method: finding.method,
  }));
  const stranger: readonly Resolved[] =
    findings.length === 0 || unknown > 0
      ? [
          {
            speakerId: null,
            probability: findings.length === 0 ? 1 : unknown / total,
            confidence: 0.9,
            method: 'NEW',
          },
        ]
      : [];
  return [...known, ...stranger].sort(
    (a, b) => b.probability - a.probability || (a.speakerId ?? '').localeCompare(b.speakerId ?? ''),
  );
}

/** Support counts more than spelling: of two namesakes, the one whose office agrees stands well before the other. */
function weight(finding: Finding): number {
  const support = finding.roles === 'SUPPORTS' ? 4 : finding.roles === 'CONFLICTS' ? 0.25 : 1;
  const company = 1 + Math.min(finding.company, SUPPORTING_COMPANY * 2) / 2;
  return finding.comparison.score * support * company;
}

/** How sure the resolution to this speaker is, taken alone. */
function confidence(finding: Finding): number {
  const { comparison, roles } = finding;
  if (isStrong(finding)) {
    const base = comparison.relation === 'same' ? 0.95 : comparison.score;
    return roles === 'SUPPORTS' ? Math.max(base, 0.97) : roles === 'CONFLICTS' ? base * 0.6 : base;
  }
  if (!isSupported(finding)) return comparison.score;
  return roles === 'SUPPORTS' ? 0.85 : 0.75;
}
