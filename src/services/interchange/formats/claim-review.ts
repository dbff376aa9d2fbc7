/** Published reviews as schema.org's ClaimReview in JSON-LD. Source: https://schema.org/ClaimReview. */

import type { StoredNode, StoredSubgraph } from '../../../domain/stored-graph.ts';
import { makersOf } from './makers.ts';
import { addressOf, idOf, StoredParts, text, urn } from './stored-parts.ts';

/** Classes of verdict on a scale from 1, false, to 5, true; a class that is on no such scale has no value. */
const RATING: Readonly<Record<string, number>> = { TRUE: 5, MIXTURE: 3, FALSE: 1 };

/** One ClaimReview for each review that holds. */
export function claimReviews(subgraph: StoredSubgraph): object {
  const parts = new StoredParts(subgraph);
  const reviews = parts
    .all('Review')
    .filter(({ properties }) => ['PUBLISHED', 'DISPUTED'].includes(String(properties['state'])));
  const written = reviews.flatMap((review) => {
    // What others published goes on as they have it.
    const theirs = text(review.properties, 'claimReview');
    if (theirs !== undefined) return theirs;
    const [target] = parts.to(review, 'REVIEWS');
    return target === undefined ? [] : JSON.stringify(claimReview(review, target, parts));
  });
  const entries = [...new Set(written)].map((entry): object => JSON.parse(entry));
  return { '@context': 'https://schema.org', '@graph': entries };
}

function claimReview(review: StoredNode, target: StoredNode, parts: StoredParts): object {
  const { properties } = review;
  const { words, passages } = reviewed(target, parts);
  const dated = passages
    .flatMap((passage) => appearanceOf(passage, parts))
    .toSorted((a, b) => ((a.datePublished ?? '￿') < (b.datePublished ?? '￿') ? -1 : 1));
  const [first, ...others] = dated;
  return {
    '@id': urn(idOf(review)),
    '@type': 'ClaimReview',
    claimReviewed: words,
    datePublished: text(properties, 'publishedAt'),
    author: { '@type': 'Person', name: text(properties, 'reviewerName') },
    reviewBody: text(properties, 'rationale'),
    reviewRating: {
      '@type': 'Rating',
      ...rating(String(properties['verdictClass'])),
      alternateName: text(properties, 'verdictLabel') ?? text(properties, 'verdict'),
    },
    itemReviewed: {
      '@id': urn(idOf(target)),
      '@type': 'Claim',
      text: words,
      author: authors(passages, parts),
      firstAppearance: first,
      appearance: others,
    },
  };
}

function rating(verdictClass: string): object {
  const ratingValue = RATING[verdictClass];
  return ratingValue === undefined ? {} : { ratingValue, bestRating: 5, worstRating: 1 };
}

/** What was said, and the passages that say it. */
function reviewed(
  target: StoredNode,
  parts: StoredParts,
): { readonly words: string; readonly passages: readonly StoredNode[] } {
  if (target.label === 'Claim') {
    return { words: String(target.properties['text']), passages: makersOf(target, parts) };
  }
  const [quote] = target.label === 'Attribution' ? parts.from(target, 'HAS_ATTRIBUTION') : [target];
  return quote === undefined
    ? { words: '', passages: [] }
    : { words: String(quote.properties['exact']), passages: [quote] };
}

interface Appearance {
  readonly '@type': 'NewsArticle';
  readonly url: string | undefined;
  readonly headline: string | undefined;
  readonly datePublished: string | undefined;
  readonly publisher: object | undefined;
}

function appearanceOf(passage: StoredNode, parts: StoredParts): readonly Appearance[] {
  const snapshots = [...parts.to(passage, 'MADE_IN'), ...parts.to(passage, 'QUOTED_IN')];
  return snapshots
    .flatMap((snapshot) => parts.from(snapshot, 'HAS_SNAPSHOT'))
    .map((article) => {
      const [outlet] = parts.to(article, 'PUBLISHED_BY');
      return {
        '@type': 'NewsArticle',
        url: addressOf(article),
        headline: text(article.properties, 'title'),
        datePublished: text(article.properties, 'publishedAt'),
        publisher:
          outlet === undefined
            ? undefined
            : { '@type': 'Organization', name: text(outlet.properties, 'name') },
      };
    });
}

/** Who is taken to have said it. Only of a person or body is it said who they are elsewhere, never of a claim. */
function authors(passages: readonly StoredNode[], parts: StoredParts): readonly object[] {
  const speakers = passages.flatMap((passage) => [
    ...parts.to(passage, 'MADE_BY').filter(({ label }) => label === 'Speaker'),
    ...parts
      .to(passage, 'HAS_ATTRIBUTION')
      .filter(({ properties }) => Number(properties['hop']) === 0)
      .flatMap((attribution) => parts.to(attribution, 'ATTRIBUTED_TO')),
  ]);
  return [...new Set(speakers)].map(({ properties }) => ({
    '@type': properties['kind'] === 'PERSON' ? 'Person' : 'Organization',
    name: text(properties, 'name'),
    sameAs: wikidata(text(properties, 'wikidataId')),
  }));
}

function wikidata(id: string | undefined): string | undefined {
  return id === undefined ? undefined : `https://www.wikidata.org/entity/${id}`;
}
