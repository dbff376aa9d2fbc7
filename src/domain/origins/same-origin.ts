/** When two articles are one act of reporting: the same narration, or the same credit over narration that is related. */

import { canonicalUrl } from '../canonical-url.ts';
import type { CreditKind, OriginBasis } from '../vocabulary.ts';
import { normalizeWords } from '../words.ts';
import { agencyNamed, agencyOfDomain } from './agencies.ts';
import { type Overlap, overlapOf } from './shingles.ts';

/** What a text says of where it comes from. */
interface Credit {
  readonly kind: CreditKind;
  readonly source: string | null;
  readonly url: string | null;
}

/** An article as it is compared with others. */
export interface OriginProfile {
  readonly title: string | null;
  readonly canonicalUrl: string | null;
  readonly outlet: { readonly name: string; readonly domain: string | null } | null;
  /** Of its narration, see `shinglesOf`: a quotation that two articles share is in neither’s. */
  readonly shingles: readonly number[];
  readonly credits: readonly Credit[];
}

/** Why two articles are of one origin. Symmetric: it says the same of both. */
export interface Fold {
  readonly basis: Exclude<OriginBasis, 'NONE_FOUND'>;
  /** Share of the shorter one’s narration that stands in the other word for word, 0–1; 1 where one names the other’s address. */
  readonly score: number;
  /** One sentence for a reader. */
  readonly reason: string;
}

/**
 * Narration that is the same by itself. On 840 articles of seven newsrooms reprints and updates share .70 and more; other
 * pairs with 60 runs in common share at most .04, and a standing note under short posts reaches .28 with 36 runs.
 */
const SAME = { share: 0.3, runs: 60 } as const;
/** Shorter texts also need the same headline: of a post with a standing note under it hardly more than the note may be narration. */
const SAME_BRIEF = { share: 0.9, runs: 20 } as const;
/** Narration that is related, where the credits say the rest. Stories of one agency that are not the same share up to .04. */
const RELATED = { share: 0.12, runs: 15 } as const;

/**
 * Why the two are of one origin, or null where nothing shows that they are. Symmetric. A shared agency never folds two
 * articles by itself, nor does a shared quotation.
 */
export function sharedOrigin(a: OriginProfile, b: OriginProfile): Fold | null {
  const overlap = overlapOf(a.shingles, b.shingles);
  if (isSame(a, b, overlap)) {
    return {
      basis: 'NEAR_DUPLICATE',
      score: shareOf(overlap),
      reason: `${percent(overlap)} of the shorter one’s narration, quotations aside, stands in the other word for word.`,
    };
  }
  if (citesAddress(a, b)) {
    return { basis: 'CITATION', score: 1, reason: 'One gives the other’s address as its source.' };
  }
  const common = sharedAddress(a, b);
  if (common !== null) {
    return { basis: 'CITATION', score: 1, reason: `Both give ${common} as their source.` };
  }
  return reaches(overlap, RELATED) ? byCredit(a, b, overlap) : null;
}

/** Addresses that name one article: what an article is looked up by beside its words. */
export function addressesOf(profile: OriginProfile): readonly string[] {
  const own = profile.canonicalUrl === null ? [] : [profile.canonicalUrl];
  return [...new Set([...own, ...citedAddresses(profile)])].filter(namesAnArticle);
}

/** The agencies whose story it is, by its credits or its publisher, sorted. */
export function agenciesOf({ credits, outlet }: OriginProfile): readonly string[] {
  const named = [
    ...credits.map(({ source }) => (source === null ? null : agencyNamed(source))),
    publisherOf(outlet),
  ];
  return [...new Set(named.filter((agency) => agency !== null))].sort();
}

function isSame(a: OriginProfile, b: OriginProfile, overlap: Overlap): boolean {
  if (reaches(overlap, SAME)) return true;
  const longer = Math.max(a.shingles.length, b.shingles.length);
  return (
    reaches(overlap, SAME_BRIEF) &&
    overlap.shared >= SAME_BRIEF.share * longer &&
    sameHeadline(a, b)
  );
}

/** How each may name a source, the surest first. PUBLISHER: it is the source itself. */
const STRENGTH = ['DATELINE', 'CREDIT', 'CITATION', 'PUBLISHER'] as const;
type Strength = (typeof STRENGTH)[number];

function byCredit(a: OriginProfile, b: OriginProfile, overlap: Overlap): Fold | null {
  const ofA = sourcesOf(a);
  const ofB = sourcesOf(b);
  const folds = [...ofA].flatMap(([key, one]) => {
    const other = ofB.get(key);
    if (other === undefined || (one.how === 'PUBLISHER' && other.how === 'PUBLISHER')) return [];
    const { basis, said } = BASES[weaker(one.how, other.how)];
    const names = [one.name, other.name].sort();
    return [{ basis, said, name: names[0] ?? one.name }];
  });
  const [fold] = folds.toSorted(
    (x, y) => ORDER[x.basis] - ORDER[y.basis] || (x.name < y.name ? -1 : 1),
  );
  if (fold === undefined) return null;
  return {
    basis: fold.basis,
    score: shareOf(overlap),
    reason: `${fold.said} ${fold.name}, and ${percent(overlap)} of the shorter one’s narration stands in the other word for word.`,
  };
}

const BASES = {
  DATELINE: { basis: 'DATELINE', said: 'Both open with a dateline of' },
  CREDIT: { basis: 'CREDIT', said: 'Both are credited to' },
  CITATION: { basis: 'CITATION', said: 'Both rest on what is cited from' },
  PUBLISHER: { basis: 'CREDIT', said: 'One is published by, the other credited to' },
} as const;
const ORDER = { DATELINE: 0, CREDIT: 1, CITATION: 2 } as const;

/** Two articles name a source as surely as the one that does so less surely. */
function weaker(a: Strength, b: Strength): Strength {
  if (a === 'PUBLISHER' || b === 'PUBLISHER') {
    const other = a === 'PUBLISHER' ? b : a;
    return other === 'CITATION' ? 'CITATION' : 'PUBLISHER';
  }
  return STRENGTH.indexOf(a) > STRENGTH.indexOf(b) ? a : b;
}

/** Who stands behind the article, by a name without its typography, each with the surest way it is named. */
function sourcesOf({ credits, outlet }: OriginProfile) {
  const sources = new Map<string, { readonly name: string; readonly how: Strength }>();
  const add = (name: string, how: Strength) => {
    const key = nameKey(name);
    const known = sources.get(key);
    if (known === undefined || STRENGTH.indexOf(how) < STRENGTH.indexOf(known.how))
      sources.set(key, { name, how });
  };
  for (const { source, kind } of credits) if (source !== null) add(source, kind);
  if (outlet !== null) add(publisherOf(outlet) ?? outlet.name, 'PUBLISHER');
  return sources;
}

function nameKey(name: string): string {
  return normalizeWords(name)
    .replace(/^the /, '')
    .replace(/\.(?:com|org|net|co\.uk)$/, '');
}

function publisherOf(outlet: OriginProfile['outlet']): string | null {
  if (outlet === null) return null;
  return (
    agencyNamed(outlet.name) ?? (outlet.domain === null ? null : agencyOfDomain(outlet.domain))
  );
}

function citesAddress(a: OriginProfile, b: OriginProfile): boolean {
  const cites = (one: OriginProfile, { canonicalUrl: url }: OriginProfile) =>
    url !== null && namesAnArticle(url) && citedAddresses(one).includes(url);
  return cites(a, b) || cites(b, a);
}

function sharedAddress(a: OriginProfile, b: OriginProfile): string | null {
  const cited = citedAddresses(a).filter(namesAnArticle);
  return cited.filter((url) => citedAddresses(b).includes(url)).sort()[0] ?? null;
}

function citedAddresses({ credits }: OriginProfile): readonly string[] {
  return credits.flatMap(({ url }) => {
    const canonical = url === null ? null : canonicalUrl(url);
    return canonical === null ? [] : [canonical];
  });
}

/** "Source: https://www.reuters.com" names a publisher, not a story. */
function namesAnArticle(url: string): boolean {
  return new URL(url).pathname.replace(/\/+$/, '').length > 1;
}

function sameHeadline(a: OriginProfile, b: OriginProfile): boolean {
  return (
    a.title !== null && b.title !== null && normalizeWords(a.title) === normalizeWords(b.title)
  );
}

function reaches(
  overlap: Overlap,
  least: { readonly share: number; readonly runs: number },
): boolean {
  return overlap.shared >= least.runs && shareOf(overlap) >= least.share;
}

/** Three decimals: more would only say how this machine rounds. */
function shareOf({ shared, ofShorter }: Overlap): number {
  return ofShorter === 0 ? 0 : Math.round((1000 * shared) / ofShorter) / 1000;
}

function percent(overlap: Overlap): string {
  return `${Math.round(100 * shareOf(overlap))} %`;
}
