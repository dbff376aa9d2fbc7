/** Single quotation marks in a paragraph: what each is written with and which way it faces. */

import type { Range } from '../text/range.ts';

/** Marks pair only with marks of their own family. */
export type MarkFamily = 'DOUBLE' | 'SINGLE' | 'ANGLE' | 'CORNER';

/** OPENS and CLOSES say what the mark must be, EITHER that its neighbours do not tell. */
type Facing = 'OPENS' | 'CLOSES' | 'EITHER';

/** One quotation mark. */
export interface Mark extends Range {
  readonly family: MarkFamily;
  readonly facing: Facing;
}

const MARK = /``|''|["“”„‟«»‹›「」『』‘’‚']/g;

/** Which way a mark faces by its shape alone. German and French usage turns some of them, so neighbours may overrule. */
const SHAPES: Readonly<Record<string, readonly [family: MarkFamily, facing: Facing]>> = {
  '"': ['DOUBLE', 'EITHER'],
  '``': ['DOUBLE', 'OPENS'],
  "''": ['DOUBLE', 'EITHER'],
  '“': ['DOUBLE', 'OPENS'],
  '”': ['DOUBLE', 'CLOSES'],
  '„': ['DOUBLE', 'OPENS'],
  '‟': ['DOUBLE', 'OPENS'],
  '«': ['ANGLE', 'OPENS'],
  '»': ['ANGLE', 'CLOSES'],
  '‹': ['ANGLE', 'OPENS'],
  '›': ['ANGLE', 'CLOSES'],
  '「': ['CORNER', 'OPENS'],
  '」': ['CORNER', 'CLOSES'],
  '『': ['CORNER', 'OPENS'],
  '』': ['CORNER', 'CLOSES'],
  '‘': ['SINGLE', 'OPENS'],
  '‚': ['SINGLE', 'OPENS'],
  '’': ['SINGLE', 'CLOSES'],
  "'": ['SINGLE', 'EITHER'],
};

/** Words that lose their beginning to an apostrophe. */
const CLIPPED =
  /^(?:em|til|tis|twas|cause|bout|round|n|s|d|ll|re|ve|m|t|cos|tween|neath)\b|^\d\ds?\b/i;

/** The marks of one paragraph in order; apostrophes and inch signs are not among them. */
export function marksOf(text: string, paragraph: Range): readonly Mark[] {
  const marks: Mark[] = [];
  const line = text.slice(paragraph.from, paragraph.to);
  for (const found of line.matchAll(MARK)) {
    const shape = SHAPES[found[0]];
    if (shape === undefined) continue;
    const [family, byShape] = shape;
    const before = line.slice(Math.max(0, found.index - 2), found.index);
    const after = line.slice(found.index + found[0].length, found.index + found[0].length + 12);
    const facing =
      family === 'SINGLE' ? faceSingle(found[0], before, after) : face(byShape, before, after);
    if (facing === null) continue;
    const from = paragraph.from + found.index;
    marks.push({ from, to: from + found[0].length, family, facing });
  }
  return marks;
}

const ENDS_OPEN = /(?:^|[\s([{<—–/-]|[\s([{<—–/-]["“‘'«])$/u;
const STARTS_CLOSED = /^(?:$|[\s)\]}>.,;:!?…—–/-]|["”’'»][\s.,;:!?)]|["”’'»]$)/u;

function face(byShape: Facing, before: string, after: string): Facing {
  const roomBefore = ENDS_OPEN.test(before);
  const roomAfter = STARTS_CLOSED.test(after);
  if (roomBefore === roomAfter) return byShape;
  return roomBefore ? 'OPENS' : 'CLOSES';
}

/** Null for an apostrophe. */
function faceSingle(mark: string, before: string, after: string): Facing | null {
  const roomBefore = ENDS_OPEN.test(before);
  if (roomBefore && mark !== '’')
    return /^[\p{L}\p{N}$£€"“[(…]/u.test(after) && !(mark === "'" && CLIPPED.test(after))
      ? 'OPENS'
      : null;
  if (roomBefore || !STARTS_CLOSED.test(after)) return null;
  return 'CLOSES';
}
