/** Reads the times of a sentence as spans of days: absolute where the words or the article's date make them so. */

import { en, type ParsedComponents, type ParsedResult } from 'chrono-node';
import type { ClaimTime } from '../../../domain/claims.ts';
import { SURELY_AHEAD } from '../claim-dates.ts';

const DAY = 86_400_000;
/** Words that are months or days elsewhere: "march on", "they may", "sat down", "the sun". */
const NOT_ALONE = /^(?:may|march|sat|sun|second|fri|wed|now|mon|dec|mar|jan)$/i;
const DATED =
  /\b(?:in|since|until|till|by|from|of|last|next|early|late|mid|this|during|between|through|on|before|after)[\s-]+$/i;
const SPAN_WORD =
  /^(?:(?:for|within|in|over|about|under|some|at least)\s+)?(?:(?:the (?:last|past|next) )?(?:\d[\d.]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|few|half)[\s-]+)+(?:second|minute|hour|day|week|month|year|decade)s?$/i;
const YEAR =
  /\b(?:(in|since|until|till|by|of|during|before|after|from|the|early|late|mid|for)[ -])?((?:1[6-9]|20)\d\d)(s)?\b(?![,.]?\d)(?! (?:people|men|women|jobs|votes|workers|soldiers|troops|dollars))/gi;
const CENTURY = /\b(?:in the |the )?(\d{1,2})(?:st|nd|rd|th)[ -]century\b/gi;
const MOST_RESULTS = 12;

/** @param publishedAt ISO 8601 of the article, or null where it states none. */
export function timesIn(text: string, publishedAt: string | null): readonly ClaimTime[] {
  const published = publishedAt === null ? Number.NaN : Date.parse(publishedAt);
  const day = Number.isNaN(published) ? null : Math.floor(published / DAY) * DAY;
  // Without a date of its own the text is parsed against any day; what leans on that day is dropped below.
  const instant = new Date((day ?? 0) + DAY / 2);
  const parsed = en.parse(text, { instant, timezone: 0 }).slice(0, MOST_RESULTS);
  const found = parsed
    .filter((result) => isTime(text, result))
    .map((result) => ({
      from: result.index,
      to: result.index + result.text.length,
      time: timeOf(text, result, day),
    }));
  for (const match of [...text.matchAll(YEAR), ...text.matchAll(CENTURY)]) {
    const [from, to] = [match.index, match.index + match[0].length];
    if (!found.some((other) => from < other.to && other.from < to))
      found.push({ from, to, time: yearsOf(match) });
  }
  return found.sort((a, b) => a.from - b.from).map(({ time }) => time);
}

function isTime(text: string, { text: words, index, start }: ParsedResult): boolean {
  if (
    SPAN_WORD.test(words.replace(/ (?:before|after)$/i, '')) &&
    !/\b(?:ago|earlier|later)$/i.test(words)
  ) {
    return false;
  }
  const bare = words.replace(/^(?:on|in|at)\s+/i, '');
  if (NOT_ALONE.test(bare)) {
    const before = text.slice(0, index + words.length - bare.length);
    return /^(?:May|March)$/.test(bare) && DATED.test(before);
  }
  return ['day', 'weekday', 'month', 'year'].some((part) =>
    // The list holds names of components only.
    start.isCertain(part as 'day'),
  );
}

function timeOf(text: string, result: ParsedResult, published: number | null): ClaimTime {
  const { start, end } = result;
  const spelled = start.isCertain('year') && /\b(?:1[6-9]|20)\d\d\b/.test(result.text);
  const before = text.slice(Math.max(0, result.index - 8), result.index);
  const words =
    (/\b(?:since|until|till|by|before|after) $/i.exec(before)?.[0] ?? '') +
    result.text.replace(/[\s,]+$/, '');
  if (!spelled && published === null) return { text: words, from: null, to: null, relative: true };
  const [from, to] = daysOf(result, text, published);
  const last = end === null || end === undefined ? to : lastDay(end);
  return open(words, toIso(from), toIso(last));
}

/** "since 2022" has no last day, "until Friday" no first. */
function open(text: string, from: string, to: string): ClaimTime {
  if (/^since\b/i.test(text)) return { text, from, to: null, relative: false };
  if (/^(?:until|till|by|before)\b/i.test(text)) return { text, from: null, to, relative: false };
  if (/^after\b/i.test(text)) return { text, from, to: null, relative: false };
  return { text, from, to, relative: false };
}

/** First and last day of what the words name, as times in UTC. */
function daysOf(result: ParsedResult, text: string, published: number | null): [number, number] {
  const { start } = result;
  const at = dayOf(start);
  const plainWeekday = start.isCertain('weekday') && !start.isCertain('day');
  if (
    plainWeekday &&
    published !== null &&
    !/\b(?:last|next|this|past|coming)\b/i.test(result.text)
  ) {
    const week = 7 * DAY;
    const offset = (((at - published) % week) + week) % week;
    const isAhead =
      SURELY_AHEAD.test(text) || /\b(?:until|till|by) (?:on )?$/i.test(text.slice(0, result.index));
    const day = published + (isAhead || offset === 0 ? offset : offset - week);
    return [day, day];
  }
  if (/\bweek\b/i.test(result.text) && !/\bago\b/i.test(result.text)) {
    const monday = at - ((new Date(at).getUTCDay() + 6) % 7) * DAY;
    return [monday, monday + 6 * DAY];
  }
  if (start.isCertain('day') || plainWeekday) {
    const day = start.isCertain('year') ? at : inNearYear(at, text, published);
    return [day, day];
  }
  if (start.isCertain('month') && !/\byears?\b/i.test(result.text)) {
    if (start.isCertain('year') || published === null) return monthOf(start);
    const date = new Date(inNearYear(monthOf(start)[0], text, published));
    return [date.getTime(), Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)];
  }
  const year = start.get('year') ?? 1970;
  return [Date.UTC(year, 0, 1), Date.UTC(year, 11, 31)];
}

/** A day without a year lies behind the article's, or ahead of it where the sentence looks ahead. */
function inNearYear(day: number, text: string, published: number | null): number {
  if (published === null) return day;
  const date = new Date(day);
  const moved = (years: number) =>
    Date.UTC(date.getUTCFullYear() + years, date.getUTCMonth(), date.getUTCDate());
  const isAhead = SURELY_AHEAD.test(text);
  if (!isAhead && day > published + 7 * DAY) return moved(-1);
  return isAhead && day < published - 31 * DAY ? moved(1) : day;
}

function monthOf(parts: ParsedComponents): [number, number] {
  const [year, month] = [parts.get('year') ?? 1970, parts.get('month') ?? 1];
  return [Date.UTC(year, month - 1, 1), Date.UTC(year, month, 0)];
}

function lastDay(parts: ParsedComponents): number {
  return parts.isCertain('day') || parts.isCertain('weekday') ? dayOf(parts) : monthOf(parts)[1];
}

function dayOf(parts: ParsedComponents): number {
  return Date.UTC(parts.get('year') ?? 1970, (parts.get('month') ?? 1) - 1, parts.get('day') ?? 1);
}

/** A year, a decade ("the 1990s") or a century. */
function yearsOf(match: RegExpMatchArray): ClaimTime {
  const [text, first, second, plural] = match;
  if (/century$/i.test(text)) {
    const century = Number(first);
    return open(text, iso((century - 1) * 100 + 1, '01-01'), iso(century * 100, '12-31'));
  }
  const year = Number(second);
  return open(text, iso(year, '01-01'), iso(plural === undefined ? year : year + 9, '12-31'));
}

function iso(year: number, day: string): string {
  return `${String(year).padStart(4, '0')}-${day}`;
}

function toIso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
