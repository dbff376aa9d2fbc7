import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { faultsOf } from '../../bench/ugly/faults.ts';
import { longParagraphs, uglyHtml, uglyText } from '../../bench/ugly/texts.ts';
import { isHearsayError } from '../../src/domain/errors.ts';
import type { Reader, SourceDocument } from '../../src/domain/extraction.ts';
import { createReader } from '../../src/extract/index.ts';
import { Tagger, type WindowScores } from '../../src/extract/tagger/tagger.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await createReader();
});
afterAll(() => reader.close());

/** What is wrong with the reading of a document; refusing it is not. */
async function faults(document: SourceDocument): Promise<readonly string[]> {
  const refused = (error: unknown) => {
    if (isHearsayError(error, 'UNREADABLE_DOCUMENT')) return null;
    throw error;
  };
  const extraction = await reader.read(document).catch(refused);
  return extraction === null ? [] : faultsOf(extraction);
}

async function checkAll(texts: fc.Arbitrary<SourceDocument>, numRuns: number, seed: number) {
  await fc.assert(
    fc.asyncProperty(texts, async (document) => {
      expect(await faults(document)).toEqual([]);
    }),
    { numRuns, seed },
  );
}

describe('ugly input', () => {
  it('is read or refused as text', () =>
    checkAll(
      uglyText.map((text) => ({ text })),
      200,
      20_251,
    ));

  it('is read or refused as HTML', () =>
    checkAll(
      uglyHtml.map((html) => ({ html })),
      50,
      20_252,
    ));
});

describe('ugly input, where the model says anything at all', () => {
  beforeAll(() => {
    vi.spyOn(Tagger.prototype, 'score').mockImplementation(async ({ length }) => noise(length));
  });
  afterAll(() => {
    vi.restoreAllMocks();
  });

  it('gives spans of the text', () =>
    checkAll(
      uglyText.map((text) => ({ text })),
      250,
      20_253,
    ));
});

describe('a long paragraph', () => {
  beforeAll(() => {
    // The model's own work is one window after another.
    vi.spyOn(Tagger.prototype, 'score').mockImplementation(async ({ length }) => silence(length));
  });
  afterAll(() => {
    vi.restoreAllMocks();
  });

  it.each(longParagraphs(50_000))(
    'takes work in proportion to its length: %s',
    async (name, text) => {
      const longer = longParagraphs(200_000).find(([other]) => other === name)?.[1] ?? '';

      const once = await work(text);
      const fourTimes = await work(longer);

      // Four times is linear, sixteen times is quadratic.
      expect(fourTimes).toBeLessThan(Math.max(once, 100) * 10);
    },
  );
});

/** Milliseconds of processor time, which other processes do not lengthen. */
async function work(text: string): Promise<number> {
  const before = process.cpuUsage();
  expect(await faults({ text })).toEqual([]);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** Scores without sense; made once for the longest window, since any part of noise is noise. */
const NOISE = Float32Array.from(
  fc.sample(fc.double({ min: -6, max: 6, noNaN: true }), { numRuns: 256 * 40, seed: 20_254 }),
);
function noise(length: number): WindowScores {
  const take = (size: number) =>
    Float32Array.from({ length: size }, (_, at) => NOISE[(at * 7 + length) % NOISE.length] ?? 0);
  const anchors = [0, ...Array.from({ length }, (_, at) => at)];
  return { length, tags: take(length * 7), anchors, pairs: take(anchors.length * length * 5) };
}

/** Scores that find nothing. */
function silence(length: number): WindowScores {
  const tags = Float32Array.from({ length: length * 7 }, (_, at) => (at % 7 === 0 ? 9 : -9));
  return { length, tags, anchors: [0], pairs: new Float32Array(length * 5) };
}
