/** Reads the quantities of a sentence: each number with its bounds, its unit, and what it counts. */

import type { Quantity } from '../../../domain/claims.ts';
import type { Token } from '../word-classes.ts';
import { type Bound, boundAfter, boundBefore } from './bounds.ts';
import { type NumberMention, numbersIn } from './numbers.ts';
import { currencyBefore, unitAfter } from './units.ts';

const YEAR = /^(?:1[6-9]|20)\d\d$/;
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?';
/** Numbers that name rather than count: dates, times of day, articles of a law, scores, names with a number in them. */
const NAMES_BEFORE = new RegExp(
  `(?:\\b${MONTH}(?: the)? |\\b(?:No\\.?|number|article|section|chapter|page|room|route|highway|flight|channel|day|phase|level|category|grade|act|title|resolution|group|world war|apollo|boeing|airbus) |[#@/:]|\\d[-–:/])$`,
  'i',
);
const NAMES_AFTER = new RegExp(
  `^(?:(?:st|nd|rd|th)\\b|[:/]\\d| ?(?:[ap]\\.?m\\b|o'clock)| (?:of )?${MONTH}\\b(?! (?:be|have|well))|[-–]\\d+\\b(?! ?(?:percent|per cent|%|[a-z]))|-(?!year|month|week|day|hour|minute|mile|kilomet|member|person|strong|foot|point|percent|plus|odd)[a-z]|'?s\\b)`,
  'i',
);
const LINK = /^ ?(?:to|and|or|[-–—]) ?(?:US)?[$€£]?$/;
const TIME_NOUN =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|today|yesterday|tomorrow|night|morning|\w+day)$/;
/** How far "nearly 40" may lie below 40. */
const NEARLY_FROM = 0.85;

/** @param tokens The tokens of `text`. */
export function quantitiesIn(text: string, tokens: readonly Token[]): readonly Quantity[] {
  const numbers = numbersIn(text).filter((number) => counts(text, number));
  const found: Quantity[] = [];
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at];
    if (number === undefined) break;
    const next = numbers[at + 1];
    if (next !== undefined && isRange(text, number, next)) {
      found.push(quantityOf(text, tokens, number, next));
      at++;
    } else {
      found.push(quantityOf(text, tokens, number, null));
    }
  }
  return found;
}

function counts(text: string, { from, to, value, upTo, isShare }: NumberMention): boolean {
  const words = text.slice(from, to);
  const [before, after] = [text.slice(0, from), text.slice(to)];
  if (isShare || value !== upTo) return !/^(?: the| of the)? (?:summer|winter)/.test(after);
  if (YEAR.test(words) && currencyBefore(before) === null && unitAfter(after) === null) {
    return / (?:people|men|women|jobs|votes|workers|soldiers|troops)\b/.test(after.slice(0, 12));
  }
  if (/^(?:one|a|an)$/i.test(words)) {
    return (
      /^[ -](?:percent|per cent|%|million|year|month|week|day|hour|person|soldier|man|woman|child|mile|kilomet)/i.test(
        after,
      ) &&
      !/^ day\b/.test(after) &&
      !/\b(?:no|any|some|every|each|the|this|that|not)[ -]$/i.test(before)
    );
  }
  if (/\b(?:the|both|all|last|first|next|past|these|those|other)\s$/i.test(before) && value <= 3) {
    return unitAfter(after) !== null;
  }
  const currency = currencyBefore(before) !== null;
  return !(NAMES_BEFORE.test(before) && !currency) && !NAMES_AFTER.test(after);
}

/** "between 30 and 40", "from 30 to 40", "30-40". */
function isRange(text: string, low: NumberMention, high: NumberMention): boolean {
  const middle = text.slice(low.to, high.from);
  const unit = unitAfter(middle);
  const link = (unit === null ? middle : middle.slice(unit.length)).replace(/^\s?(?=[$€£])/, ' ');
  if (!LINK.test(link) || low.value * scaleGuess(low, high) >= high.value) return false;
  const before = text.slice(0, low.from);
  if (/\bbetween (?:US)?[$€£]?$/i.test(before)) return /and/.test(link);
  if (/\bfrom (?:US)?[$€£]?$/i.test(before)) return false;
  return /to|[-–—]|or/.test(link);
}

/** "3 to 4 million": the scale of the second holds for the first. */
function scaleGuess(low: NumberMention, high: NumberMention): number {
  return high.value >= 1e5 && low.value < 1000
    ? 10 ** (3 * Math.floor(Math.log10(high.value) / 3))
    : 1;
}

function quantityOf(
  text: string,
  tokens: readonly Token[],
  number: NumberMention,
  end: NumberMention | null,
): Quantity {
  const last = end ?? number;
  const before = text.slice(0, number.from);
  const after = text.slice(last.to);
  const currency = currencyBefore(before);
  const measure = currency === null ? unitAfter(after) : null;
  const rest = after.slice(measure?.length ?? 0);
  const ahead = end === null ? boundBefore(before) : null;
  const isAge = /^[- ]years?[- ]old\b/i.test(after) || /\baged? $/i.test(before);
  const behind = ahead === null ? (boundAfter(rest) ?? boundAfter(after)) : null;
  const times = number.isShare ? 100 : (measure?.times ?? 1);
  const factor = end === null ? 1 : scaleGuess(number, end);
  const isVague = number.value !== number.upTo;
  const low = number.value * factor * times;
  const high = (end === null ? number.upTo : end.value) * times;
  const from = number.from - Math.max(ahead?.length ?? 0, currency?.length ?? 0);
  const to = last.to + (measure?.length ?? 0) + (behind?.length ?? 0);
  return {
    text: text.slice(Math.max(0, from), to).trim(),
    value: tidy(isVague ? low : (low + high) / 2),
    ...boundsOf(tidy(low), tidy(high), ahead?.bound ?? behind?.bound ?? 'EXACT', isVague),
    unit: currency?.unit ?? (number.isShare ? 'percent' : isAge ? 'year' : (measure?.unit ?? null)),
    of: isAge ? 'age' : countedIn(tokens, to, measure?.unit ?? null, currency !== null),
  };
}

function boundsOf(
  low: number,
  high: number,
  bound: Bound,
  isVague: boolean,
): Pick<Quantity, 'low' | 'high' | 'hedged'> {
  switch (bound) {
    case 'AT_LEAST':
    case 'MORE_THAN':
      return { low, high: null, hedged: isVague };
    case 'AT_MOST':
    case 'LESS_THAN':
      return { low: null, high, hedged: isVague };
    case 'NEARLY':
      return { low: tidy(low * NEARLY_FROM), high, hedged: true };
    case 'ABOUT':
      return { low, high, hedged: true };
    case 'EXACT':
      return { low, high, hedged: isVague };
  }
}

/** The head of the noun phrase that follows: "38 Ukrainian soldiers" → soldier, "12% of voters" → voter. */
function countedIn(
  tokens: readonly Token[],
  at: number,
  unit: string | null,
  isMoney: boolean,
): string | null {
  let head: Token | null = null;
  let end = at;
  for (const token of tokens) {
    if (token.from < at) continue;
    const gap = token.from - end;
    end = token.to;
    if (gap > 2 || /^(?:PUNCT|VERB|AUX|CCONJ|SCONJ|PART|PRON|ADV|SYM)$/.test(token.is)) {
      if (!(head === null && (token.text === '-' || token.text === '%'))) break;
    } else if (token.is === 'ADP') {
      if (head !== null || !(token.lower === 'of' || (token.lower === 'in' && isMoney))) break;
      if (unit !== null && /^(?:hour|day|year)$/.test(unit)) break;
    } else if (token.is === 'NOUN') {
      if (TIME_NOUN.test(token.lower)) break;
      if (token.lower === 'percent' || token.lower === 'cent') continue;
      head = token;
    }
    // Determiners, adjectives, numbers and names may stand before the noun.
  }
  return head === null ? null : singular(head);
}

const IRREGULAR: Readonly<Record<string, string>> = {
  ...{ people: 'person', persons: 'person', men: 'man', women: 'woman', children: 'child' },
  ...{ troops: 'soldier', wounded: 'wounded', dead: 'dead' },
};

function singular({ lower, lemma }: Token): string {
  return IRREGULAR[lower] ?? lemma.toLowerCase();
}

function tidy(value: number): number {
  return Number(value.toPrecision(10));
}
