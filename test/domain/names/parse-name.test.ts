import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeName, parsePersonName, tidyName } from '../../../src/domain/names/index.ts';

const NAMES: readonly (readonly [mention: string, name: string])[] = [
  ['US President Donald Trump', 'Donald Trump'],
  ['President Trump', 'Trump'],
  ['Trump’s', 'Trump'],
  ['Russian President Vladimir Putin', 'Vladimir Putin'],
  ['the White House press secretary Caroline Levitin', 'Caroline Levitin'],
  ['Kremlin aide Yuri Ushakov', 'Yuri Ushakov'],
  ['RBC Capital Markets’ Helima Croft', 'Helima Croft'],
  ["Trump's special envoy Steve Witkoff", 'Steve Witkoff'],
  ['former US ambassador to Russia Michael McFaul', 'Michael McFaul'],
  ['Secretary of State Marco Rubio', 'Marco Rubio'],
  ['Volodymyr Zelenskyy, the president of Ukraine', 'Volodymyr Zelenskyy'],
  ['Vasily Kashin of Moscow’s Higher School of Economics', 'Vasily Kashin'],
  ['Professor Samuel Greene of King’s College London', 'Samuel Greene'],
  ['European Commission President Ursula von der Leyen', 'Ursula von der Leyen'],
  ['South Korean President Lee Jae-myung', 'Lee Jae-myung'],
  ['Crown Prince Mohammed bin Salman', 'Mohammed bin Salman'],
  ['Sir Keir Starmer', 'Keir Starmer'],
  ['Robert F. Kennedy, Jr.', 'Robert F. Kennedy Jr.'],
  ['King Charles III', 'Charles III'],
  ['Larry King', 'Larry King'],
  ['John Major', 'John Major'],
  ['Chad Smith', 'Chad Smith'],
  ['Malcolm X', 'Malcolm X'],
  ['Van Morrison', 'Van Morrison'],
  ['Charles de Gaulle', 'Charles de Gaulle'],
  ['Vladimir Putin (Russia)', 'Vladimir Putin'],
];

describe('parsePersonName', () => {
  it.each(NAMES)('%s names %s', (mention, name) => {
    expect(parsePersonName(mention).name).toBe(name);
  });

  it('keeps what stands around the name, since it tells whose name it is', () => {
    expect(parsePersonName('Russian President Vladimir Putin').around).toBe('russian president');
    expect(parsePersonName('Volodymyr Zelenskyy, the president of Ukraine').around).toBe(
      'the president of ukraine',
    );
  });

  it('takes nothing more from a name that it has taken apart', () => {
    for (const [, name] of NAMES) expect(parsePersonName(name).name).toBe(name);
  });

  it('never fails, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { words } = parsePersonName(text);
        expect(words.every((word) => /^[a-z0-9]+$/.test(word))).toBe(true);
      }),
    );
  });
});

describe('normalizeName', () => {
  it.each([
    ['Erdoğan’s', 'erdogan'],
    ['Владимир Путин', 'vladimir putin'],
    ['O’Brien', 'obrien'],
    ['  Kim   Jong-un ', 'kim jong un'],
    ['the United States’', 'the united states'],
    ['…', ''],
  ])('%s becomes "%s"', (name, normal) => {
    expect(normalizeName(name)).toBe(normal);
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(normalizeName(normalizeName(name))).toBe(normalizeName(name));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('tidyName', () => {
  it('keeps the name as it is written', () => {
    expect(tidyName('“Volodymyr  Zelenskyy’s”,')).toBe('Volodymyr Zelenskyy');
    expect(tidyName('Robert F. Kennedy Jr.')).toBe('Robert F. Kennedy Jr.');
  });
});
