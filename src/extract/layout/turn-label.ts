/** Reads the name that a line of a transcript begins with: "PENCE: …", "Q. …". */

import type { Range } from '../text/range.ts';

/** Who speaks the line, by its beginning. */
export interface TurnLabel {
  readonly name: Range;
  /** The colon or full stop behind the name. */
  readonly mark: Range;
  /** Where the words begin. */
  readonly end: number;
  /** True where it is in capitals or names a role, so that it cannot well be anything else. */
  readonly sure: boolean;
  /** For counting: the name in lower case. */
  readonly key: string;
}

const PARTICLES = 'de|van|von|der|bin|al|of|the|and';
const LABEL = new RegExp(
  String.raw`^(?<lead>\s*["“‘'*_]*)(?<name>Q&A|\p{Lu}[\p{L}\p{N}’'.-]*(?:[ \u00A0](?:[\p{Lu}(][\p{L}\p{N}’'.)-]*|${PARTICLES})){0,5})(?<gap>[*_]*\s?):[*_]*(?=\s|$)`,
  'u',
);
const LETTER = /^(?<lead>\s*)(?<name>[QA])(?<gap>)\.(?=\s+\p{Lu})/u;
const ROLE =
  /^(?:Q|A|QUESTION|ANSWER|JOURNALIST|REPORTER|HOST|INTERVIEWER|PRESENTER|MODERATOR|ANCHOR|PM|PRIME MINISTER|THE PRESIDENT|PRESIDENT|MINISTER|SECRETARY|MAYOR|GUEST|SPEAKER|OPERATOR|SPOKESPERSON)$/i;
const NO_LABEL =
  /^(?:READ|SEE|WATCH|MORE|RELATED|NOTE|UPDATE|CORRECTION|LIVE|BREAKING|PHOTO|IMAGE|VIDEO|ALSO|SOURCE|BY|FROM|TO|DATE|SUBJECT|Here|But|And|So|Or|The|In|On|At|It|He|She|They|This|That|There|First|Second|Third|Finally|Yes|No|Answer key)\b/u;
const NO_LABEL_IN_ANY_CASE =
  /^(?:read|see|watch|more|related|note|update|correction|live|breaking|photo|image|video|also|source|by|from|to|date|subject)\b/i;
const LONGEST = 40;

/** The label of a line; null where it has none. */
export function turnLabelOf(text: string, line: Range): TurnLabel | null {
  const beginning = text.slice(line.from, Math.min(line.to, line.from + 2 * LONGEST));
  const found = LABEL.exec(beginning) ?? LETTER.exec(beginning);
  const { lead = '', name = '', gap = '' } = found?.groups ?? {};
  if (found === null || name.length > LONGEST) return null;
  const isRole = ROLE.test(name);
  if (!isRole && (NO_LABEL.test(name) || NO_LABEL_IN_ANY_CASE.test(name))) return null;
  const from = line.from + lead.length;
  const to = from + name.length;
  const at = to + gap.length;
  const capitals = name === name.toUpperCase() && /\p{Lu}{2}/u.test(name);
  return {
    name: { from, to },
    mark: { from: at, to: at + 1 },
    end: line.from + found[0].length,
    sure: isRole || capitals,
    key: name.toLowerCase(),
  };
}

/** A question whose letter lost its full stop: "QWhy did you leave?" */
const GLUED_QUESTION = /^\s*Q(?=\p{Lu}\p{Ll})/u;
/** Capitals before a colon: "VIDEO: …", a voice that has no name here. */
const VOICE = /^[\s"“‘'*_[(]*\p{Lu}[\p{Lu} ]{2,30}:\s/u;

/** True where somebody else begins to speak, though it cannot be told who: whoever spoke before does not go on. */
export function isUnreadLabel(text: string, line: Range): boolean {
  const beginning = text.slice(line.from, Math.min(line.to, line.from + 2 * LONGEST));
  return (
    GLUED_QUESTION.test(beginning) || VOICE.test(beginning) || turnLabelOf(text, line) !== null
  );
}

/** Fewer long words say nothing about a line's capitals. */
const LEAST_LONG_WORDS = 4;
/** Of a headline nearly all long words have a capital. */
const CAPITALS = 0.8;

/** True for a line In the Capitals of a Headline: "Keller: Bridge Will Stay Closed". */
export function isHeadline(text: string, line: Range): boolean {
  const words = text.slice(line.from, line.to).match(/\p{L}{4,}/gu) ?? [];
  const capital = words.filter((word) => /^\p{Lu}/u.test(word));
  return (
    words.length >= LEAST_LONG_WORDS &&
    capital.length >= CAPITALS * words.length &&
    words.some((word) => /^\p{Lu}\p{Ll}/u.test(word))
  );
}
