/** Units of measure as they are written after a number, with the normal form that their amounts are compared in. */

/** A unit in its normal form, and by what an amount is multiplied to be in it. */
interface Unit {
  readonly unit: string;
  readonly times: number;
}

/** Factors are exact by definition (mile, foot, pound, acre) or the calendar's mean (month, year: 365.25 days). */
const UNITS: readonly (readonly [pattern: string, unit: string, times: number])[] = [
  ['%|percent|per ?cent', 'percent', 1],
  ['(?:percentage |per ?cent |%-)?points?(?! (?:of|out|man|guard))', 'point', 1],
  ['(?:US |U\\.S\\. )?dollars?', 'usd', 1],
  ['cents?', 'usd', 0.01],
  ['euros?', 'eur', 1],
  ['pounds sterling', 'gbp', 1],
  ['yen', 'jpy', 1],
  ['r(?:o?u)bles?', 'rub', 1],
  ['yuan', 'cny', 1],
  ['seconds?', 'hour', 1 / 3600],
  ['minutes?|mins?', 'hour', 1 / 60],
  ['hours?', 'hour', 1],
  ['days?', 'day', 1],
  ['weeks?', 'day', 7],
  ['fortnights?', 'day', 14],
  ['months?', 'year', 1 / 12],
  ['years?', 'year', 1],
  ['decades?', 'year', 10],
  ['kilomet(?:er|re)s?|kms?', 'km', 1],
  ['miles?(?! per| an hour)', 'km', 1.609344],
  ['met(?:er|re)s?', 'km', 0.001],
  ['(?:feet|foot|ft)', 'km', 0.0003048],
  ['centimet(?:er|re)s?|cm', 'km', 0.00001],
  ['inch(?:es)?', 'km', 0.0000254],
  ['km/h|kph|kilomet(?:er|re)s? (?:an|per) hour', 'km/h', 1],
  ['mph|miles (?:an|per) hour', 'km/h', 1.609344],
  ['(?:metric )?tonn?es?|(?:metric )?tons?', 'kg', 1000],
  ['kilos?|kilograms?|kg', 'kg', 1],
  ['grams?', 'kg', 0.001],
  ['square (?:kilomet(?:er|re)s?|km)', 'km2', 1],
  ['square miles?', 'km2', 2.589988],
  ['hectares?', 'km2', 0.01],
  ['acres?', 'km2', 0.004046856],
  ['barrels?', 'barrel', 1],
  ['megawatts?|MW', 'mw', 1],
  ['gigawatts?|GW', 'mw', 1000],
  ['degrees?(?: (?:C|Celsius))?', 'degree', 1],
];
const READERS = UNITS.map(([pattern, unit, times]) => ({
  ...{ unit, times },
  pattern: new RegExp(
    `^(?:[- ]?(?:full |consecutive |straight )?)(?:${pattern})(?![\\p{L}])`,
    'iu',
  ),
}));
const CURRENCIES: readonly (readonly [sign: RegExp, unit: string])[] = [
  [/(?:US|U\.S\.)?\$\s?$/, 'usd'],
  [/€\s?$/, 'eur'],
  [/£\s?$/, 'gbp'],
  [/¥\s?$/, 'jpy'],
];

/** The unit that stands at the head of `after`, with its length there. */
export function unitAfter(after: string): (Unit & { readonly length: number }) | null {
  let longest: (Unit & { readonly length: number }) | null = null;
  for (const { unit, times, pattern } of READERS) {
    const length = pattern.exec(after)?.[0].length ?? 0;
    if (length > (longest?.length ?? 0)) longest = { unit, times, length };
  }
  return longest;
}

/** The currency whose sign ends `before`, with its length there. */
export function currencyBefore(
  before: string,
): { readonly unit: string; readonly length: number } | null {
  for (const [sign, unit] of CURRENCIES) {
    const found = sign.exec(before);
    if (found !== null) return { unit, length: found[0].length };
  }
  return null;
}
