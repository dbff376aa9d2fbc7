/** Cuts from attributed words what the model took in by mistake. */

import type { Content } from '../decode/contents.ts';
import type { Run } from '../decode/label-path.ts';
import type { Words } from '../text/words.ts';
import { aroundAttribution } from './around-attribution.ts';
import { namesAct } from './cue-class.ts';
import { isAddressing } from './reporting-cue.ts';
import type { QuotationIndex } from './shape.ts';

/** Runs shorter than this beside a whole quotation are slips, in words. */
const STRAY = 3;
/** Longest addressee before "that", in words. */
const LONGEST_ADDRESSEE = 12;

/** The contents with better bounds, in the same order; what reports a passage of its own becomes a content of its own. */
export function trimContents(
  contents: readonly Content[],
  words: Words,
  quotations: QuotationIndex,
): readonly Content[] {
  return contents
    .map((content) => aroundAttribution(withWholeRefusal(content, words), words))
    .flatMap((content) => {
      if (content.laidOut) return [content];
      const trimmed = [withoutApposition, withoutAddressee, withoutStrays].reduce(
        (runs, trim) => trim(runs, content, words, quotations),
        content.runs,
      );
      return splitAtParagraph({ ...content, runs: trimmed }, words, quotations);
    });
}

const REFUSAL = /\b(?:refus|declin|fail)\p{L}*$/iu;
const LONGEST_VERB = 24;

/** "declined | to say who paid": the act that is refused belongs to the cue, what it was about is the content. */
function withWholeRefusal(content: Content, words: Words): Content {
  const { cue } = content;
  const [run, ...rest] = content.runs;
  if (cue === null || run === undefined || run.last - run.first < 2) return content;
  const { text } = words;
  if (!REFUSAL.test(text.slice(cue.from, cue.to))) return content;
  const act = /^ to (\p{L}+)(?= )/u.exec(text.slice(cue.to, cue.to + LONGEST_VERB));
  if (act?.[1] === undefined || !namesAct(act[1]) || words.from(run.first) !== cue.to + 1)
    return content;
  return {
    ...content,
    cue: { from: cue.from, to: cue.to + act[0].length },
    runs: [{ first: run.first + 2, last: run.last }, ...rest],
  };
}

type Trim = (
  runs: readonly Run[],
  content: Content,
  words: Words,
  quotations: QuotationIndex,
) => readonly Run[];

/** "According to Ann Lee, a professor at Yale, “…”": the apposition belongs to the source. */
const withoutApposition: Trim = (runs, content, words, quotations) => {
  const [run, ...rest] = runs;
  if (run === undefined || content.source === null) return runs;
  const range = words.range(run.first, run.last);
  if (!/^,\s*$/.test(words.text.slice(content.source.to, range.from))) return runs;
  const quotation = quotations.touching(range).find((other) => other.outer.from > range.from);
  if (quotation === undefined) return runs;
  const before = words.text.slice(range.from, quotation.outer.from);
  if (!/^(?:an?|the|who|its|his|her|their|\p{Ll}+)\b[^.?!]*,\s*$/u.test(before)) return runs;
  const [first] = words.within(quotation);
  return first > run.first && first <= run.last ? [{ first, last: run.last }, ...rest] : runs;
};

/** The first words of a clause, which no addressee is: "promised it would". */
const CLAUSE = /^(?:that|it|he|she|they|we|I|there|this)\s/;

/** "assured Steve Witkoff in April that …": whom it was said to is not part of what was said. */
const withoutAddressee: Trim = (runs, content, words) => {
  const [run, ...rest] = runs;
  if (run === undefined || content.cue === null) return runs;
  if (!isAddressing(words.text.slice(content.cue.from, content.cue.to))) return runs;
  const start = words.from(run.first);
  if (CLAUSE.test(words.text.slice(start, words.to(run.first + 1)))) return runs;
  if (start < content.cue.to || words.text.slice(content.cue.to, start).trim() !== '') return runs;
  for (
    let word = run.first + 1;
    word <= Math.min(run.last - 1, run.first + LONGEST_ADDRESSEE);
    word++
  ) {
    const before = words.text.slice(words.from(run.first), words.from(word));
    if (/["“”.?!;:]/.test(before)) return runs;
    if (words.text.slice(words.from(word), words.to(word)) !== 'that') continue;
    return /\p{Lu}|^(?:him|her|them|us|me|reporters|journalists)\b/u.test(before)
      ? [{ first: word, last: run.last }, ...rest]
      : runs;
  }
  return runs;
};

/** A word or two without marks beside whole quotations. */
const withoutStrays: Trim = (runs, _content, words, quotations) => {
  const isQuoted = (run: Run) => quotations.around(words.range(run.first, run.last)) !== null;
  const length = (run: Run) => run.last - run.first + 1;
  if (!runs.some((run) => isQuoted(run) && length(run) > STRAY)) return runs;
  return runs.filter((run) => isQuoted(run) || length(run) >= STRAY);
};

/**
 * "She said that all was well.¶ “I am fine.”": the words of the second paragraph are a passage of their own, with the
 * same source.
 */
function splitAtParagraph(
  content: Content,
  words: Words,
  quotations: QuotationIndex,
): readonly Content[] {
  const quoted = content.runs.map(
    (run) => quotations.touching(words.range(run.first, run.last)).length > 0,
  );
  const at = content.runs.findIndex((run, index) => {
    const before = content.runs[index - 1];
    if (before === undefined || quoted[index] !== true) return false;
    const gap = words.text.slice(words.to(before.last), words.from(run.first));
    return gap.includes('\n') && quoted.slice(0, index).every((other) => !other);
  });
  if (at < 1) return [content];
  return [
    { ...content, runs: content.runs.slice(0, at) },
    { ...content, cue: null, source: null, evidence: null, runs: content.runs.slice(at) },
  ];
}
