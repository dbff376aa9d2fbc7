/** Finds words with a dash and a name behind them: “…” ― Ann Lee, Leeds. */

import type { Quotation } from '../marks/quotations.ts';
import { type Range, trimmed } from '../text/range.ts';
import type { LaidOut } from './laid-out.ts';

const NAME = String.raw`\p{Lu}[\p{L}\p{N}’'.-]*(?:[ \u00A0](?:\p{Lu}[\p{L}\p{N}’'.-]*|de|van|von|der|bin|al|and|address|supplied|withheld)){0,5}`;
const SIGNED = new RegExp(
  String.raw`(?<=[.!?…”’"'»“])(?<gap>\s{0,2}\n?[ \u00A0]*)(?<dash>―|—|–|--|-|~)(?<space>[ \u00A0]*)(?<name>${NAME})(?:, [^\n.]{2,40})?\.?\s*$`,
  'gmu',
);
/** Between the words' closing mark and the dash. */
const CLOSES = /^[\s”’"'»“.,]{0,6}$/;

/** The signed words in order; words without marks count only where two or more are signed. */
export function findSignatures(text: string, quotations: readonly Quotation[]): readonly LaidOut[] {
  const hits = [...text.matchAll(SIGNED)];
  let next = 0;
  return hits.flatMap((hit): readonly LaidOut[] => {
    const { gap = '', dash = '', space = '', name = '' } = hit.groups ?? {};
    const at = hit.index + gap.length;
    while ((quotations[next]?.to ?? Number.POSITIVE_INFINITY) <= at) next++;
    const before = quotations[next - 1];
    const marked =
      before !== undefined && at - before.to <= 6 && CLOSES.test(text.slice(before.to, at))
        ? { from: before.from, to: before.to }
        : null;
    const content = marked ?? (hits.length > 1 ? lineBefore(text, at) : null);
    if (content === null || content.to - content.from <= 3) return [];
    const from = at + dash.length + space.length;
    const to = from + withoutStop(name).length;
    return [{ content: [content], cue: { from: at, to: at + dash.length }, source: { from, to } }];
  });
}

/** The line that ends before the dash, whether the name stands in it or below. */
function lineBefore(text: string, dash: number): Range {
  const { to } = trimmed(text, { from: Math.max(0, dash - 4), to: dash });
  const from = text.lastIndexOf('\n', to - 1) + 1;
  return trimmed(text, { from, to });
}

function withoutStop(name: string): string {
  return /\b(?:Jr|Sr|\p{L})\.$/u.test(name) ? name : name.replace(/\.$/, '');
}
