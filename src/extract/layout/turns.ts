/** Finds the turns of a transcript: each line that begins with a name, and what follows up to the next. */

import { type Range, trimmed } from '../text/range.ts';
import { isTalk } from './first-person.ts';
import { isInterruption } from './interruption.ts';
import type { LaidOut } from './laid-out.ts';
import { isHeadline, isUnreadLabel, type TurnLabel, turnLabelOf } from './turn-label.ts';

/** A stage direction: (laughter), [applause]. */
const STAGE_DIRECTION = /^\s*["“]?[([][^()[\]]{2,40}[)\]]\.?["”]?\s*$/;
/** At least this part of the turns must sound like talk: a table of "NAME: value" does not. */
const TALKING = 0.4;

/** The turns in order; none where the lines are no transcript. */
export function findTurns(text: string, lines: readonly Range[]): readonly LaidOut[] {
  const labels = labelsOf(text, lines);
  const last = labels.findLastIndex((label) => label !== null);
  const turns: { source: Range; cue: Range; content: Range[]; ended: boolean }[] = [];
  for (const [at, line] of lines.entries()) {
    const label = labels[at] ?? null;
    const turn = turns.at(-1);
    if (label !== null) {
      const words = bare(text, { from: label.end, to: line.to });
      turns.push({
        source: label.name,
        cue: label.mark,
        content: holdsWord(text, words) ? [words] : [],
        ended: false,
      });
    } else if (turn !== undefined && isUnreadLabel(text, line)) turn.ended = true;
    else if (turn?.ended === false && (at < last || turn.content.length === 0)) {
      const own = text.slice(line.from, line.to);
      if (!STAGE_DIRECTION.test(own) && !isInterruption(own)) turn.content.push(bare(text, line));
    }
  }
  const spoken = turns.filter(({ content }) => content.some((part) => holdsWord(text, part)));
  const talking = spoken.filter(({ content: [first] }) =>
    isTalk(first === undefined ? '' : text.slice(first.from, first.to)),
  );
  return spoken.length > 1 && talking.length >= TALKING * spoken.length ? spoken : [];
}

/** The label of each line that begins a turn. */
function labelsOf(text: string, lines: readonly Range[]): readonly (TurnLabel | null)[] {
  const labels = lines.map((line, at) => {
    const label = isHeadline(text, line) ? null : turnLabelOf(text, line);
    const next = lines[at + 1];
    // "Keller: bridge to close" above an article is a headline, where nobody else speaks next.
    const opens = at === 0 && label?.sure === false;
    return opens && (next === undefined || turnLabelOf(text, next) === null) ? null : label;
  });
  const count = new Map<string, number>();
  for (const label of labels) {
    if (label !== null) count.set(label.key, (count.get(label.key) ?? 0) + 1);
  }
  const isSure = (label: TurnLabel) => label.sure || (count.get(label.key) ?? 0) > 1;
  const sure = labels.filter((label) => label !== null && isSure(label));
  const repeated = [...count.values()].some((times) => times > 1);
  const speakers = new Set(sure.map((label) => label?.key));
  if (sure.length < 2 || (speakers.size < 2 && !repeated)) return labels.map(() => null);
  // Among turns, a full name that speaks once is one too, and the last name of one that has spoken.
  const keys = [...count.keys()];
  const isNamed = ({ key }: TurnLabel) =>
    /[ \u00A0]/.test(key) || keys.some((other) => other.endsWith(` ${key}`));
  return labels.map((label) =>
    label !== null && (isSure(label) || isNamed(label)) ? label : null,
  );
}

function holdsWord(text: string, range: Range): boolean {
  return /\p{L}/u.test(text.slice(range.from, range.to));
}

/** Without white space, emphasis, and an opening mark that nothing closes. */
function bare(text: string, range: Range): Range {
  let { from, to } = trimmed(text, range);
  while (from < to && /["“‘*_\s]/.test(text.charAt(from))) from++;
  while (to > from && /[*_\s]/.test(text.charAt(to - 1))) to--;
  return { from, to };
}
