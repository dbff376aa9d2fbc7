/** Makes dates absolute: "on Friday" of an article of 17 August 2025 is "on Friday 15 August 2025". */

import { en, type ParsedResult } from 'chrono-node';
import type { Range } from '../text/range.ts';
import { formOf } from './verb-forms.ts';

/** Words of the text and what is put in their place. */
export interface DateChange extends Range {
  readonly text: string;
}

const DAY = 86_400_000;
export const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
export const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
/** What tells, wherever it stands, that a time is to come. */
export const SURELY_AHEAD =
  /\b(?:will|shall|plans?|planned|next|upcoming|due|set|slated|scheduled|expected|going|tomorrow|aims?|to be held)\b/i;
const AHEAD = new RegExp(`${SURELY_AHEAD.source}|\\bwould\\b`, 'i');
/** "was to open on Sunday, but by Saturday night had burned": the second day is told as past in its own clause. */
const CLAUSE_END = /[,;:]\s|\b(?:but|although|though|while|whereas)\b/gi;
/** How far back the verb of a date is looked for. */
const NEAR_WORDS = 12;
const NEAR_VERB = 5;
/** What has not happened when it is said: "urged them to", "is likely to", before the verb after it. */
const LEADS_ON =
  /\b(?:urg(?:e|es|ed|ing)|ask(?:s|ed|ing)?|tell(?:s|ing)?|told|want(?:s|ed|ing)?|plan(?:s|ned|ning)?|expect(?:s|ed|ing)?|aim(?:s|ed|ing)?|hop(?:e|es|ed|ing)|likely|invit(?:e|es|ed|ing)|vow(?:s|ed|ing)?|promis(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|agree(?:s|d)?|ready|encourag(?:e|es|ed|ing)|need(?:s|ed)?|prepar(?:e|es|ed|ing)|intend(?:s|ed)?|seek(?:s|ing)?|threaten(?:s|ed|ing)?|remind(?:s|ed|ing)?|persuad(?:e|es|ed|ing)|convinc(?:e|es|ed|ing)|time|chance|may|might)(?: \S+){0,3} to$/u;
/** What is done, as against a thing: "drafting", but not "a meeting", "Beijing", "during". */
const GERUND = /^(?!(?:during|morning|evening|spring|king|thing|string)$)\p{Ll}+ing$/u;
const BEFORE_NOUN = /^(?:the|an?|his|her|their|its|this|that|next|last|first|new)$/i;
/** A verb in its base form; not "the", "Ohio", "$90", "crowds". */
const BASE =
  /^(?!(?:the|an?|his|her|their|its|my|our|your|this|that|these|those|him|them|me|us|it|more|less|each|all|both|some|any|no)$)\p{Ll}*(?:[^\P{Ll}s]|ss|us)$/u;
/** What they say may be to come. */
const SAID =
  /^(?:said|told|announced|noted|added|wrote|tweeted|reported|confirmed|warned|predicted|promised|vowed)$/;
/** "In August, …" */
const LEADING = /^(?:in|on|by|since|late|early|last|next|this|and|but|\s)*$/i;
/** "The court hears them on Friday": what is scheduled is told in the present. */
const TAKES_PLACE =
  /\b(?:holds?|hosts?|meets?|hears?|convenes?|begins?|starts?|opens?|resumes?|gathers?|visits?|speaks?|returns?|votes?|faces?|travels?)\b/i;
const TOLD = /\b(?:had|has|have|was|were)\b/i;
/** "in April", "since last May"; "may" and "march" are verbs elsewhere. */
const DATED_MONTH =
  /\b(?:in|since|until|till|by|from|of|last|next|early|late|mid|this|during|between|through|to|for)[\s-]+$/i;
/** "six to eight weeks ago", "about a year ago" name no day. */
const VAGUE = /\b(?:to|or|and|than|about|around|nearly|almost|over|some|roughly)\s+$/i;
const NAMES = /^(?:[’']s?\b|\p{L}|\s+(?:morning|afternoon|evening|night)s\b)/u;
const NAMED = /(?:\b(?:the|an?|this|that|his|her|its|their|every|each|most)|[’']s)\s+$/i;
const MOST_RESULTS = 12;

/**
 * The changes that make the dates of a sentence absolute.
 * @param publishedAt ISO 8601; the day that its words look from.
 */
export function absoluteDates(
  text: string,
  sentence: Range,
  publishedAt: string,
): readonly DateChange[] {
  const published = Math.floor(Date.parse(publishedAt) / DAY) * DAY;
  if (Number.isNaN(published)) return [];
  const words = text.slice(sentence.from, sentence.to);
  return en
    .parse(words, { instant: new Date(published + DAY / 2), timezone: 0 })
    .slice(0, MOST_RESULTS)
    .flatMap((result): readonly DateChange[] => {
      const before = words.slice(0, result.index);
      // "last night's debate", "Saturday evenings", "the Friday meeting": no time by itself.
      if (NAMES.test(words.slice(result.index + result.text.length)) || NAMED.test(before))
        return [];
      if (isName(result.text, before) || isNowadays(words, result)) return [];
      const absolute = inWords(result, before, published, looksAhead(words, result.index));
      if (absolute === null) return [];
      const from = sentence.from + result.index;
      const to = from + result.text.replace(/[\s,.;]+$/, '').length;
      return [{ from, to, text: absolute }];
    });
}

/** "USA Today", "9/11", "Super Tuesday", the programme "This Week". */
function isName(text: string, before: string): boolean {
  return (
    /^(?:9\/11|24\/7)$/.test(text) ||
    /^(?:This|Last|Next) (?:Week|Month|Year|Night)$/.test(text) ||
    /\b(?:Super|Black|Good|Bloody|Cyber|Ash|Palm|Easter|Fat)\s$/.test(before) ||
    (/^T(?:oday|ODAY)$/.test(text) && /\p{L}[^.!?"“:]*$/u.test(before))
  );
}

/** "too many calls today still fail": no day, unless something happened or will. */
function isNowadays(words: string, { text, index }: ParsedResult): boolean {
  if (!/^today$/i.test(text)) return false;
  const { whole } = clauseAt(words, index);
  return !holdsPast(whole) && !AHEAD.test(whole);
}

/** Whether the words around a date speak of what is to come; null where they tell neither. */
function looksAhead(words: string, at: number): boolean | null {
  const { lead, whole } = clauseAt(words, at);
  // "announced on Friday"
  const verb = /(\p{L}+) (?:on )?$/u.exec(lead)?.[1] ?? '';
  if (holdsPast(verb) && !AHEAD.test(verb)) return false;
  if (/\bsince (?:last )?$/i.test(lead)) return false;
  if (TAKES_PLACE.test(lead) && !holdsPast(lead)) return true;
  const governed = leadsAhead(lead);
  if (governed !== null) return governed;
  if (AHEAD.test(whole) || (AHEAD.test(words) && !TOLD.test(whole) && !holdsPast(whole)))
    return true;
  return holdsPast(LEADING.test(lead) ? words : lead) ? false : null;
}

/** By the last verb before a date: "urged them to vote on Tuesday" is ahead, "states that held primaries on Tuesday" is not; null where it tells neither. */
function leadsAhead(lead: string): boolean | null {
  const words = lead.split(/\s+/).filter((word) => word !== '');
  for (let at = words.length - 1; at >= Math.max(0, words.length - NEAR_WORDS); at--) {
    const before = words.slice(Math.max(0, at - NEAR_VERB), at).join(' ');
    const word = words[at] ?? '';
    if (before.endsWith(' to') && BASE.test(word)) return LEADS_ON.test(before) || null;
    if (/^(?:can|may|must|should)$/.test(word)) return true;
    if (GERUND.test(word) && !BEFORE_NOUN.test(words[at - 1] ?? '')) return null;
    const isPerfect = formOf(word.toLowerCase()) === 'PARTICIPLE' && TOLD.test(before);
    if (!(holdsPast(word) || isPerfect) || AHEAD.test(word)) continue;
    // "said the meeting in October would be the last"
    if (SAID.test(word)) return null;
    // "noted a rally planned on Saturday"
    return AHEAD.test(`${before} ${words.slice(at).join(' ')}`) ? null : false;
  }
  return null;
}

/** The clause around a position, and its part before it. */
function clauseAt(words: string, at: number): { readonly lead: string; readonly whole: string } {
  const ends = [...words.matchAll(CLAUSE_END)].map(({ index }) => index);
  const from = ends.findLast((end) => end < at) ?? 0;
  const to = ends.find((end) => end > at);
  const lead = words.slice(from, at);
  // "In August, they met": the date alone is no clause.
  const isAlone = from === 0 && to !== undefined && LEADING.test(lead);
  const whole = words.slice(from, isAlone ? ends.find((end) => end > to) : to);
  return { lead, whole };
}

function holdsPast(words: string): boolean {
  return words
    .split(/[^\p{L}]+/u)
    .some((word) => /^(?:PAST|EITHER)$/.test(formOf(word.toLowerCase())));
}

function inWords(
  { start, end, text }: ParsedResult,
  before: string,
  published: number,
  ahead: boolean | null,
): string | null {
  if (end !== null && end !== undefined) return null;
  const [day, month, year, weekday] = (['day', 'month', 'year', 'weekday'] as const).map((part) =>
    start.isCertain(part),
  );
  const on = /\b(?:on|by|until|till|since|from|of|for|before|after|through|between|and)\s+$/i.test(
    before,
  )
    ? ''
    : 'on ';
  const span = /^(last|this|next|past|the (?:last|past|coming))\s+(week|month|year)$/i.exec(text);
  if (span !== null) return spanInWords(span[1] ?? '', span[2] ?? '', published);
  if (
    /^(?:today|tonight|yesterday|tomorrow|this (?:morning|afternoon|evening)|last night)$/i.test(
      text,
    )
  ) {
    const shift = /^(?:yesterday|last night)$/i.test(text)
      ? -DAY
      : /^tomorrow$/i.test(text)
        ? DAY
        : 0;
    return `${on}${dayInWords(published + shift)}`;
  }
  const counted = !VAGUE.test(before) && !/\b(?:few|several|couple|some|many)\b/i.test(text);
  if (/\bago$/i.test(text) && counted) return agoInWords(text, start.date().getTime(), on);
  if (day === true && month === true)
    return year === true ? null : `${text} ${start.get('year') ?? ''}`.trim();
  if (day !== true && month === true && year !== true) {
    // "going to march": a month has a capital. "last July" is of this year or of the one before.
    if (!/\p{Lu}/u.test(text)) return null;
    if (/\b(?:last|next|this)\s+$/i.test(before)) return null;
    if (!DATED_MONTH.test(before) && !/^(?:last|next|this|early|late|mid)/i.test(text)) return null;
    return monthInWords(start.get('month') ?? 1, published, /^next/i.test(text) || ahead);
  }
  // "sat" and "mon" are days only with a capital.
  if (weekday === true && day !== true && /\p{Lu}/u.test(text)) {
    const back = /^(?:last|past)\b/i.test(text);
    const time = nearestWeekday(
      start.get('weekday') ?? 0,
      published,
      !back && (ahead === true || /^next/i.test(text)),
    );
    const part = /\b(?:morning|afternoon|evening|night)$/i.exec(text)?.[0].toLowerCase();
    return part === undefined
      ? `${on}${dayInWords(time)}`
      : `${on}the ${part} of ${dayInWords(time)}`;
  }
  return null;
}

function spanInWords(which: string, unit: string, published: number): string {
  const shift = /last|past/i.test(which) ? -1 : /next|coming/i.test(which) ? 1 : 0;
  const date = new Date(published);
  if (/year/i.test(unit)) return `in ${date.getUTCFullYear() + shift}`;
  if (/month/i.test(unit)) {
    const month = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + shift, 1));
    return `in ${MONTHS[month.getUTCMonth()] ?? ''} ${month.getUTCFullYear()}`;
  }
  const monday = published - ((date.getUTCDay() + 6) % 7) * DAY + shift * 7 * DAY;
  return `in the week of ${dayInWords(monday)}`;
}

function agoInWords(text: string, time: number, on: string): string {
  const date = new Date(time);
  if (/years?/i.test(text)) return `in ${date.getUTCFullYear()}`;
  if (/months?/i.test(text))
    return `in ${MONTHS[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()}`;
  return `${on}${dayInWords(time)}`;
}

/** Where nothing tells whether it is past or coming, the nearer one. */
function monthInWords(month: number, published: number, ahead: boolean | null): string {
  const date = new Date(published);
  const now = date.getUTCMonth() + 1;
  const away = (month - now + 12) % 12;
  const isComing = ahead ?? away < 6;
  const shift = isComing && month < now ? 1 : !isComing && month > now ? -1 : 0;
  return `${MONTHS[month - 1] ?? ''} ${date.getUTCFullYear() + shift}`;
}

function nearestWeekday(weekday: number, published: number, ahead: boolean): number {
  const now = new Date(published).getUTCDay();
  const away = (weekday - now + 7) % 7;
  return published + (ahead ? away : away === 0 ? 0 : away - 7) * DAY;
}

function dayInWords(time: number): string {
  const date = new Date(time);
  const weekday = WEEKDAYS[date.getUTCDay()] ?? '';
  return `${weekday} ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()}`;
}
