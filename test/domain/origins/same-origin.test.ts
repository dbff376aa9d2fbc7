/** When two articles are one act of reporting. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addressesOf,
  agenciesOf,
  type OriginProfile,
  sharedOrigin,
} from '../../../src/domain/origins/same-origin.ts';
import { overlapOf, shinglesOf, sketchOf } from '../../../src/domain/origins/shingles.ts';

/** Words that no two seeds share; so many words of made-up narration. */
function narration(seed: string, words: number): string {
  return Array.from({ length: words }, (_, at) => `${seed}${at}`).join(' ');
}

function profile(text: string, more: Partial<OriginProfile> = {}): OriginProfile {
  return {
    title: null,
    canonicalUrl: null,
    outlet: null,
    shingles: shinglesOf([text]),
    credits: [],
    ...more,
  };
}

const AP = { kind: 'DATELINE', source: 'Associated Press', url: null } as const;
const story = narration('ferry', 300);

describe('runs of words', () => {
  it('do not see typography, and do not go over the end of a passage', () => {
    expect(shinglesOf(['“The ferry—the last one—stops’ now”'])).toEqual(
      shinglesOf(["the ferry the last one stops' now"]),
    );
    expect(shinglesOf(['one two three', 'four five six'])).toEqual([]);
  });

  it('overlap alike whichever text comes first, and wholly with themselves', () => {
    const runs = fc
      .uniqueArray(fc.nat(400), { maxLength: 200 })
      .map((list) => list.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(runs, runs, (a, b) => {
        expect(overlapOf(a, b)).toEqual(overlapOf(b, a));
        expect(overlapOf(a, a)).toEqual({ shared: a.length, ofShorter: a.length });
        const { shared, ofShorter } = overlapOf(a, b);
        expect(shared).toBe(a.filter((run) => b.includes(run)).length);
        expect(ofShorter).toBe(Math.min(a.length, b.length));
      }),
    );
  });

  it('that stand for a text are shared with a part of it, however long the whole', () => {
    const part = new Set(sketchOf(shinglesOf([story])));
    const whole = sketchOf(shinglesOf([`${story} ${narration('other', 2500)}`]));
    expect(whole.filter((run) => part.has(run)).length).toBeGreaterThan(0);
  });
});

describe('narration', () => {
  it('that is the same makes one origin, also where one prints only a part', () => {
    const part = narration('ferry', 150);
    expect(sharedOrigin(profile(story), profile(part))).toEqual({
      basis: 'NEAR_DUPLICATE',
      score: 1,
      reason:
        '100 % of the shorter one’s narration, quotations aside, stands in the other word for word.',
    });
    const mixed = profile(`${narration('ferry', 160)} ${narration('own', 140)}`);
    expect(sharedOrigin(profile(story), mixed)).toMatchObject({ basis: 'NEAR_DUPLICATE' });
  });

  it('that is a standing note or a list of links does not', () => {
    const note = narration('note', 40);
    const one = profile(`${narration('a', 100)} ${note}`);
    expect(sharedOrigin(one, profile(`${narration('b', 100)} ${note}`))).toBeNull();
    // Where hardly anything but the note is narration, the headline has to be the same too.
    const brief = (title: string) => profile(note, { title });
    expect(sharedOrigin(brief('Ferry stops'), brief('Bridge opens'))).toBeNull();
    expect(sharedOrigin(brief('Ferry stops'), brief('Ferry stops'))?.basis).toBe('NEAR_DUPLICATE');
  });

  it('is all that counts: quotations are not in it', () => {
    expect(sharedOrigin(profile(''), profile(''))).toBeNull();
  });
});

describe('a shared agency', () => {
  const rewrite = `${narration('ferry', 60)} ${narration('own', 240)}`;

  it('makes one origin of narration that is related', () => {
    const both = [profile(story, { credits: [AP] }), profile(rewrite, { credits: [AP] })] as const;
    expect(sharedOrigin(...both)).toMatchObject({
      basis: 'DATELINE',
      reason:
        'Both open with a dateline of Associated Press, and 19 % of the shorter one’s narration stands in the other word for word.',
    });
    expect(sharedOrigin(profile(story, { credits: [AP] }), profile(rewrite))).toBeNull();
  });

  it('never folds stories that are not the same', () => {
    const others = profile(narration('budget', 300), { credits: [AP] });
    expect(sharedOrigin(profile(story, { credits: [AP] }), others)).toBeNull();
  });

  it('is known by its publisher too', () => {
    const wire = profile(story, { outlet: { name: 'AP News', domain: 'apnews.com' } });
    const cited = profile(rewrite, { credits: [{ ...AP, kind: 'CITATION' }] });
    expect(sharedOrigin(wire, profile(rewrite, { credits: [AP] }))?.basis).toBe('CREDIT');
    expect(sharedOrigin(wire, cited)?.basis).toBe('CITATION');
    expect(agenciesOf(wire)).toEqual(['Associated Press']);
  });

  it('does not fold two articles of one publisher', () => {
    const outlet = { name: 'Reuters', domain: 'reuters.com' };
    expect(sharedOrigin(profile(story, { outlet }), profile(rewrite, { outlet }))).toBeNull();
  });
});

describe('a cited original', () => {
  const url = 'https://herald.example/2024/ferry';
  const cites = (address: string) =>
    profile(narration('own', 200), {
      credits: [{ kind: 'CITATION', source: null, url: address }],
    });

  it('makes one origin with it, and with whoever else cites it', () => {
    const original = profile(story, { canonicalUrl: url });
    expect(sharedOrigin(cites(`${url}?utm_source=x`), original)).toMatchObject({
      basis: 'CITATION',
      score: 1,
    });
    const another = { ...cites(url), shingles: shinglesOf([narration('third', 200)]) };
    expect(sharedOrigin(cites(url), another)?.reason).toBe(`Both give ${url} as their source.`);
    expect(addressesOf(cites(`${url}#top`))).toEqual([url]);
  });

  it('is an article: the address of a publisher says nothing', () => {
    const home = 'https://herald.example/';
    expect(sharedOrigin(cites(home), { ...cites(home), shingles: [] })).toBeNull();
    expect(addressesOf(cites(home))).toEqual([]);
  });

  it('by name needs narration that is related', () => {
    const named = { kind: 'CITATION', source: 'Harbour Herald', url: null } as const;
    const outlet = { name: 'The Harbour Herald', domain: null };
    const related = `${narration('ferry', 60)} ${narration('own', 240)}`;
    expect(
      sharedOrigin(profile(story, { outlet }), profile(related, { credits: [named] }))?.basis,
    ).toBe('CITATION');
    expect(
      sharedOrigin(profile(story, { outlet }), profile(narration('x', 200), { credits: [named] })),
    ).toBeNull();
  });
});

it('the reason does not depend on which article comes first', () => {
  const words = fc.constantFrom('ferry', 'budget', 'own').map((seed) => narration(seed, 120));
  const kinds = fc.constantFrom('DATELINE', 'CREDIT', 'CITATION');
  const sources = fc.constantFrom('Reuters', 'Associated Press', 'Harbour Herald');
  const profiles = fc
    .record({
      text: fc.array(words, { minLength: 1, maxLength: 3 }),
      credits: fc.array(fc.record({ kind: kinds, source: sources }), { maxLength: 2 }),
      outlet: fc.option(fc.constantFrom('Reuters', 'Harbour Herald', 'The Post')),
    })
    .map(({ text, credits, outlet }) =>
      profile(text.join(' '), {
        credits: credits.map((credit) => ({ ...credit, url: null })),
        outlet: outlet === null ? null : { name: outlet, domain: null },
      }),
    );
  fc.assert(
    fc.property(profiles, profiles, (a, b) => {
      expect(sharedOrigin(a, b)).toEqual(sharedOrigin(b, a));
    }),
  );
});
