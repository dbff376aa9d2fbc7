/** Reads the date that an article states of itself. */

import { en, type ParsedResult } from 'chrono-node';

/** A fixed day to parse against, so that the same text always gives the same date. */
const ANY_DAY = { instant: new Date(0), timezone: 0 };
const LONGEST = 100;
const AROUND =
  /\b(?:first|last|originally|published|posted|updated|modified|date|on|at|by|by line|the|and|gmt|utc|est|edt|cet|bst|[ap]\.?m\.?)\b|[\s,.:;|•·–—()-]+/gi;

/** The date in ISO 8601, UTC, where `line` is nothing but a full date with its label; else null. */
export function dateOfLine(line: string): string | null {
  if (line.length > LONGEST) return null;
  const results = en.parse(line, ANY_DAY);
  const full = results.find(isFull);
  if (full === undefined) return null;
  const rest = results.reduce((words, result) => words.replace(result.text, ' '), line);
  return rest.replace(AROUND, '') === '' ? toIso(full) : null;
}

/** The date that a metadata field states, in ISO 8601, UTC; null unless it is a full one. */
export function dateOfField(field: string): string | null {
  if (/^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d.*)?$/.test(field)) {
    const zoned = /^\d{4}-\d\d-\d\d$|(?:Z|[+-]\d\d:?\d\d)$/.test(field) ? field : `${field}Z`;
    const time = Date.parse(zoned.replace(' ', 'T'));
    if (!Number.isNaN(time)) return new Date(time).toISOString();
  }
  const full = en.parse(field.slice(0, LONGEST), ANY_DAY).find(isFull);
  return full === undefined ? null : toIso(full);
}

function isFull(result: ParsedResult): boolean {
  return (['year', 'month', 'day'] as const).every((part) => result.start.isCertain(part));
}

function toIso({ start }: ParsedResult): string | null {
  const timed = start.isCertain('hour');
  const time = Date.UTC(
    start.get('year') ?? 0,
    (start.get('month') ?? 1) - 1,
    start.get('day') ?? 1,
    timed ? (start.get('hour') ?? 0) : 0,
    (timed ? (start.get('minute') ?? 0) : 0) - (timed ? (start.get('timezoneOffset') ?? 0) : 0),
  );
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
