/** An article as its origin is looked for: its narration in hashed runs, its credits, and the keys that others find it by. */

import type { Extraction } from '../../domain/extraction.ts';
import { addressesOf, type OriginProfile } from '../../domain/origins/same-origin.ts';
import { shinglesOf, sketchOf } from '../../domain/origins/shingles.ts';
import { CodePointIndex } from '../../domain/span.ts';
import type { ArticleFacts } from '../ingest/article-facts.ts';

/** The profile of an article as just read. */
export function articleProfile(extraction: Extraction, facts: ArticleFacts): OriginProfile {
  const { article, outlet } = facts;
  const index = new CodePointIndex(extraction.document.text);
  return {
    title: article.title,
    canonicalUrl: article.canonicalUrl,
    outlet: outlet === null ? null : { name: outlet.name, domain: outlet.domain },
    shingles: shinglesOf(extraction.narration.map((span) => index.slice(span))),
    credits: extraction.credits.map(({ kind, source, url }) => ({ kind, source, url })),
  };
}

/** What the graph finds the article by: a bounded number of its runs of words, and the addresses it goes under. Sorted. */
export function originKeys(profile: OriginProfile): readonly string[] {
  const runs = sketchOf(profile.shingles).map((run) => run.toString(36));
  return [...runs, ...addressesOf(profile).map((url) => `url:${url}`)].sort();
}
