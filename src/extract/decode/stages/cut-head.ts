/** Keeps loose words out of a quotation that a cue introduces: Asked about it, she said: “…” */

import { countBelow } from '../../../domain/count-below.ts';
import type { Range } from '../../text/range.ts';
import type { Allotment, Draft } from '../allotment.ts';
import type { SettlingContext } from '../contents.ts';
import type { Run } from '../label-path.ts';

/** Only a quotation of this many words stands for itself. */
const LEAST_WORDS = 4;
/** Between the cue and the quotation that it introduces. */
const LEADS_IN = /^\s*[:,]?\s*["“„«‹‘'`”»]{0,3}\s?$/;

/** Where a cue leads into marks, unmarked words before it go; so do, wherever marks are, unmarked words of other lines. */
export function cutHead(
  allotment: Allotment,
  { quotations, paragraphs }: Pick<SettlingContext, 'quotations' | 'paragraphs'>,
): void {
  const { words } = allotment;
  const quoted = wholeQuotations(allotment, quotations);
  const lines = new Lines(paragraphs);
  for (const [draft, runs] of allotment.runs()) {
    const own = quoted.get(draft);
    const { cue } = draft;
    if (own === undefined || cue === null || draft.laidOut) continue;
    const size = own.reduce((sum, [first, end]) => sum + end - first, 0);
    if (size < LEAST_WORDS) continue;
    const led = own.some(([first]) => {
      const from = words.from(first);
      return from > cue.to && LEADS_IN.test(words.text.slice(cue.to, Math.min(from, cue.to + 12)));
    });
    const line = lines.around(cue);
    for (const [first, end] of unquoted(runs, own)) {
      for (let word = first; word < end; word++) {
        const [from, to] = [words.from(word), words.to(word)];
        const elsewhere = from < line.from || to > line.to;
        if ((led && to <= cue.from) || elsewhere) allotment.give(word, word + 1, null);
      }
    }
  }
}

type Stretch = readonly [first: number, end: number];

/** For every draft, the quotations of which it owns each word. */
function wholeQuotations(
  allotment: Allotment,
  quotations: SettlingContext['quotations'],
): ReadonlyMap<Draft, readonly Stretch[]> {
  const whole = new Map<Draft, Stretch[]>();
  for (const quotation of quotations) {
    const [first, end] = allotment.words.within(quotation);
    const owner = allotment.ownerOf(first);
    if (owner === null || !allotment.ownsAll(owner, first, end)) continue;
    const own = whole.get(owner);
    if (own === undefined) whole.set(owner, [[first, end]]);
    else own.push([first, end]);
  }
  return whole;
}

/** What of the runs lies outside the quotations; both are in order. */
function unquoted(runs: readonly Run[], quoted: readonly Stretch[]): readonly Stretch[] {
  const rest: Stretch[] = [];
  let next = 0;
  for (const run of runs) {
    let first = run.first;
    while ((quoted[next]?.[1] ?? Number.POSITIVE_INFINITY) <= run.last + 1) {
      const [from, end] = quoted[next] ?? [first, first];
      rest.push([first, from]);
      first = end;
      next++;
    }
    rest.push([first, run.last + 1]);
  }
  return rest.filter(([first, end]) => first < end);
}

/** Looks up the line that a place stands in. */
class Lines {
  readonly #lines: readonly Range[];

  constructor(lines: readonly Range[]) {
    this.#lines = lines;
  }

  around(place: Range): Range {
    const at = countBelow(this.#lines.length, (k) => (this.#lines[k]?.to ?? 0) < place.to);
    return this.#lines[at] ?? { from: 0, to: Number.POSITIVE_INFINITY };
  }
}
