/** The day on which words were spoken, as the article tells it beside their attribution. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reader } from '../../../src/domain/extraction.ts';
import { createReader } from '../../../src/extract/index.ts';

/** A Thursday. */
const PUBLISHED = '2025-08-14';

let reader: Reader;
beforeAll(async () => {
  reader = await createReader();
});
afterAll(async () => {
  await reader.close();
});

async function daysOf(text: string, publishedAt: string | null = PUBLISHED) {
  const { quotes } = await reader.read({ text, ...(publishedAt === null ? {} : { publishedAt }) });
  return quotes.map(({ saidOn }) => saidOn);
}

describe('the day on which something was said', () => {
  it.each([
    [
      '“The pier will stay closed until the cracks are mended,” Ida Holm said on Tuesday.',
      '2025-08-12',
    ],
    [
      '“The pier will stay closed until the cracks are mended,” said Ida Holm on 3 August 2025.',
      '2025-08-03',
    ],
    [
      'Ida Holm told reporters yesterday that the pier would stay closed until spring.',
      '2025-08-13',
    ],
    ['Ida Holm told the council in Reno on Monday that the pier would stay closed.', '2025-08-11'],
    ['On Wednesday, Ida Holm said that the pier would stay closed until spring.', '2025-08-13'],
    ['Ida Holm on Monday said that the pier would stay closed until spring.', '2025-08-11'],
    [
      '“The pier,” Ida Holm said on Sunday, “will stay closed until the cracks are mended.”',
      '2025-08-10',
    ],
  ])('is read: %s', async (text, day) => {
    expect(await daysOf(text)).toEqual([day]);
  });

  it.each([
    ['of what is said', 'Ida Holm said that the pier had been closed on Tuesday.'],
    ['of what it is said about', '“That was a mistake,” Ida Holm said of the vote on Tuesday.'],
    ['of another deed', 'Ida Holm, who was hurt on Monday, said that the pier was not safe.'],
    [
      'of another deed before',
      'After the pier was closed on Monday, Ida Holm said that it was not safe.',
    ],
    ['of another sentence', 'The pier was closed on Monday. Ida Holm said that it was not safe.'],
    ['that is none', '“The pier will stay closed until the cracks are mended,” Ida Holm said.'],
    ['but the present', 'The party today says that the pier must be saved from the sea.'],
    ['but an hour', '“The pier is lost for now,” Ida Holm said a few minutes later.'],
    ['but a month', '“The pier will stay closed for now,” Ida Holm said in June.'],
  ])('is not the day %s: %s', async (_, text) => {
    expect((await daysOf(text)).filter((day) => day !== null)).toEqual([]);
  });

  it('is not known where it leans on a day of publication that nobody knows', async () => {
    const words = '“The pier will stay closed until the cracks are mended,” Ida Holm said';
    expect(await daysOf(`${words} on Tuesday.`, null)).toEqual([null]);
    expect(await daysOf(`${words} on 3 August 2025.`, null)).toEqual(['2025-08-03']);
  });
});
