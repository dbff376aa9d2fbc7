/** Recognises an article that has all it says from one other: "…, the Associated Press reported". */

import { AGENCY_FORMS, agencyNamed } from '../../domain/origins/agencies.ts';
import type { BlockRange } from '../structure/structure.ts';
import type { Range } from '../text/range.ts';
import type { Credit } from './credits.ts';

const AGENCY = `(?:the )?(?<agency>${AGENCY_FORMS.map((form) => form.replaceAll('.', '\\.')).join('|')})`;
const CITED = new RegExp(
  String.raw`\b(?:[Aa]ccording to|[Rr]eported by|told|[Aa]s reported by) ${AGENCY}(?![\p{L}\p{N}])(?! (?:poll|count|tally))|(?<![\p{L}\p{N}])${AGENCY.replace('agency', 'reporter').replace('(?:the )', '(?:[Tt]he )')} (?:first )?(?:reports?|reported|says|said|writes|wrote)\b`,
  'gu',
);
/** The source is named in one of the first paragraphs … */
const LEAD = 2;
/** … and again and again: in at least this share of the paragraphs that hold narration, and this often, unless there are no more paragraphs. */
const LEAST_SHARE = 0.25;
const FEWEST_TIMES = 2;

/**
 * The first citation of an agency that the whole piece rests on, or null. One that only a part rests on — a tally of
 * delegates "according to the Associated Press" — stands deep in the text or once.
 */
export function citedThroughout(
  text: string,
  blocks: readonly BlockRange[],
  narration: readonly Range[],
): Credit | null {
  const paragraphs = blocks.filter(({ kind }) => kind === 'BODY');
  const cited = new Map<string, { readonly first: Credit; readonly paragraphs: Set<number> }>();
  let own = 0;
  for (const [at, paragraph] of paragraphs.entries()) {
    const parts = narration.filter(({ from, to }) => from >= paragraph.from && to <= paragraph.to);
    if (parts.length > 0) own++;
    for (const { from, to } of parts) {
      for (const match of text.slice(from, to).matchAll(CITED)) {
        const printed = match.groups?.['agency'] ?? match.groups?.['reporter'] ?? '';
        const source = agencyNamed(printed) ?? printed;
        const start = from + match.index;
        const first: Credit = {
          kind: 'CITATION',
          from: start,
          to: start + match[0].length,
          source,
          url: null,
        };
        const known = cited.get(source);
        if (known !== undefined) known.paragraphs.add(at);
        else if (at < LEAD) cited.set(source, { first, paragraphs: new Set([at]) });
      }
    }
  }
  const whole = [...cited.values()].filter(
    (source) =>
      source.paragraphs.size >= Math.max(FEWEST_TIMES, LEAST_SHARE * own) ||
      paragraphs.length <= FEWEST_TIMES,
  );
  // Two sources for all of it contradict each other: then it is a report of its own.
  return whole.length === 1 ? (whole[0]?.first ?? null) : null;
}
