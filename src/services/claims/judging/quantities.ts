/** Tells whether two quantities can both be true: hedges, bounds, ranges, roundings and units are understood. */

import type { Quantity } from '../../../domain/claims.ts';

/** DIFFERENT_THINGS: they do not measure the same. FINER: the first says more exactly what the second says, COARSER the other way round. */
export type QuantityRelation = 'EQUAL' | 'FINER' | 'COARSER' | 'CONFLICT' | 'DIFFERENT_THINGS';

/** How far a hedged number may lie from what it stands for. */
const HEDGE = 0.15;
/** Converted units are written rounded: "20 miles" for 32 km. */
const CONVERSION = 0.05;

/** In days; the mean year of the calendar. */
const DURATIONS: Readonly<Record<string, number>> = { hour: 1 / 24, day: 1, year: 365.25 };

/** Compares what is counted only by its noun and its unit: whether the claims are about the same is not asked here. */
export function compareQuantities(a: Quantity, b: Quantity): QuantityRelation {
  if (!measureTheSame(a, b)) return 'DIFFERENT_THINGS';
  const [left, right] = [interval(a), interval(b)];
  const converted = a.unit !== b.unit || (a.unit !== null && /km|kg|year|day|hour/.test(a.unit));
  const slack =
    converted && !(isExactly(a) && isExactly(b) && a.unit === b.unit && sameWriting(a, b))
      ? CONVERSION
      : 0;
  if (left.high * (1 + slack) < right.low || right.high * (1 + slack) < left.low) {
    return isRounding(a, b) ? (digits(a) > digits(b) ? 'FINER' : 'COARSER') : 'CONFLICT';
  }
  const [widthA, widthB] = [left.high - left.low, right.high - right.low];
  if (
    Math.abs(left.low - right.low) <= slack * right.low &&
    Math.abs(widthA - widthB) <= slack * right.low
  )
    return 'EQUAL';
  if (widthA === widthB || (Number.isNaN(widthA) && Number.isNaN(widthB))) return 'EQUAL';
  return widthA < widthB ? 'FINER' : 'COARSER';
}

function sameWriting(a: Quantity, b: Quantity): boolean {
  const unit = (text: string) =>
    text
      .replace(/[\d.,\s-]/g, '')
      .toLowerCase()
      .replace(/s$/, '');
  return unit(a.text) === unit(b.text);
}

function isExactly({ low, high, hedged }: Quantity): boolean {
  return !hedged && low !== null && low === high;
}

function measureTheSame(a: Quantity, b: Quantity): boolean {
  const sameUnit = a.unit === b.unit || (inDays(a.unit) !== null && inDays(b.unit) !== null);
  if (!sameUnit) return false;
  if (a.of === null || b.of === null || a.of === b.of) return true;
  const groups = [
    /^(?:person|man|woman|people|victim|casualty|dead|civilian)$/,
    /^(?:job|worker|employee|position)$/,
    /^(?:soldier|troop|serviceman)$/,
  ];
  return (
    groups.some((group) => group.test(a.of ?? '') && group.test(b.of ?? '')) &&
    !/^(?:man|woman)$/.test(a.of) === !/^(?:man|woman)$/.test(b.of)
  );
}

interface Interval {
  readonly low: number;
  readonly high: number;
}

function interval({ low, high, hedged, unit }: Quantity): Interval {
  const times = inDays(unit) ?? 1;
  const isAbout = hedged && low === high;
  return {
    low: (low ?? Number.NEGATIVE_INFINITY) * (isAbout ? 1 - HEDGE : 1) * times,
    high: (high ?? Number.POSITIVE_INFINITY) * (isAbout ? 1 + HEDGE : 1) * times,
  };
}

function inDays(unit: string | null): number | null {
  return unit === null ? null : (DURATIONS[unit] ?? null);
}

/** "1.2 million" for 1,214,000, "61 percent" for 61.4: the finer one, rounded to the digits of the coarser, is it. */
function isRounding(a: Quantity, b: Quantity): boolean {
  if (!isExactly(a) || !isExactly(b) || a.unit !== b.unit) return false;
  const [coarse, fine] = digits(a) < digits(b) ? [a, b] : [b, a];
  const isWritten = /million|billion|trillion|thousand|\d[.,]\d|percent|%|bn\b|m\b/.test(
    coarse.text + fine.text,
  );
  if (digits(coarse) === digits(fine) || (!isWritten && coarse.value < 1000)) return false;
  return Number(fine.value.toPrecision(digits(coarse))) === coarse.value;
}

/** Significant digits as written. */
function digits({ value }: Quantity): number {
  return String(value).replace(/e.*$/, '').replace('.', '').replace(/^0+/, '').replace(/0+$/, '')
    .length;
}
