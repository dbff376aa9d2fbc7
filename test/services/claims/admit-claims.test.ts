/** Which of the claims that a language model proposes an article bears out. */

import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../../src/domain/extraction.ts';
import type { ClaimProposal } from '../../../src/services/claims/ports.ts';
import { admitClaims } from '../../../src/services/claims/proposals/admit-claims.ts';
import { story } from '../../support/claims.ts';

const OPENED = 'Mayor Ana Ruiz opened the 30-year-old 🌉 bridge on Friday, before 1,200 guests.';
const SAFE = 'The bridge is safe for another decade.';
const { extraction: read } = story({
  id: 'a',
  says: [
    { words: OPENED },
    { words: SAFE, by: 'Bo Lind' },
    { words: 'Ruiz did not approve the tolls in May.' },
    { words: 'Nobody was told about the costs.', by: null },
    { words: 'It rained.' },
    { words: 'It rained.' },
  ],
});
/** As if the reader had found who speaks, but no claims. */
const extraction: Extraction = { ...read, assertions: [] };
const { text } = extraction.document;
const repeated = { ...extraction, document: { ...extraction.document, text: `${text}\n${SAFE}` } };

const GOOD: ClaimProposal = {
  passage: 'opened the 30-year-old 🌉 bridge on Friday',
  claim: 'Mayor Ana Ruiz opened the bridge on 6 March 2026.',
  ...{ kind: 'FACT', stance: 'ASSERTS', speaker: null },
};
const QUOTED: ClaimProposal = {
  ...GOOD,
  ...{ passage: SAFE, claim: 'The bridge is safe for a decade.', speaker: 'bo lind' },
};

const admit = (proposal: Partial<ClaimProposal>, from = extraction) =>
  admitClaims([{ ...GOOD, ...proposal }], from, '2026-03-07T00:00:00.000Z');

describe('a proposed claim', () => {
  it('is let in with the place of its passage in code points, and less sure than what is read', () => {
    const [assertion] = admit({});
    const [span] = assertion?.spans ?? [];
    expect([...text].slice(span?.start, span?.end).join('')).toBe(GOOD.passage);
    expect(assertion).toMatchObject({
      claim: { text: GOOD.claim, kind: 'FACT', slots: { names: ['Ana Ruiz'], negated: false } },
      ...{ stance: 'ASSERTS', quote: null, speaker: null, confidence: 0.4 },
    });
  });

  it('is its speaker’s, where the reader found the words to be theirs', () => {
    expect(admit(QUOTED)).toMatchObject([{ quote: 0, speaker: 0 }]);
  });

  it('is the article’s own, where the passage tells that somebody said it', () => {
    const told = 'Bo Lind says the bridge is safe';
    const from = { ...extraction, document: { ...extraction.document, text: `${text}\n${told}` } };
    const [quote] = extraction.quotes;
    if (quote === undefined) throw new Error('no quote');
    // The bridge is one code point but two code units, and the line break before `told` makes up for it.
    const start = text.length;
    const cue = { start: start + 'Bo Lind '.length, end: start + 'Bo Lind says'.length };
    const quotes = [{ ...quote, cue, spans: [{ start: cue.end + 1, end: start + told.length }] }];
    const proposal = { ...GOOD, passage: told, claim: 'Bo Lind says that the bridge is safe.' };
    expect(admit(proposal, { ...from, quotes })).toMatchObject([{ quote: null, speaker: null }]);
    const bare = { ...proposal, passage: 'the bridge is safe', claim: 'The bridge is safe.' };
    expect(admit(bare, { ...from, quotes })).toEqual([]);
  });

  it('is not let in beside what the reader found in the passage, unless it says something else', () => {
    expect(admit(QUOTED, read)).toEqual([]);
    expect(admit({ ...QUOTED, stance: 'HEDGES' }, read)).toHaveLength(1);
    expect(
      admit({ ...QUOTED, claim: 'Mayor Ana Ruiz thinks of a safe bridge.' }, read),
    ).toHaveLength(1);
  });

  it('may be a denial, where the passage is one', () => {
    const denial = { ...GOOD, passage: 'Ruiz did not approve the tolls in May' };
    expect(admit({ ...denial, claim: 'Ana Ruiz did not approve the tolls.' })).toHaveLength(1);
  });
});

describe('a lie', () => {
  it.each<[string, Partial<ClaimProposal>]>([
    ['a passage that is not in the text', { passage: 'closed the 30-year-old bridge on Friday' }],
    ['a passage in other capitals', { passage: 'OPENED the 30-year-old' }],
    ['a passage over a seam of its own', { passage: 'Mayor Ana Ruiz … bridge on Friday' }],
    ['a passage that stands more than once', { passage: 'It rained.', claim: 'It rained.' }],
    ['a passage that cuts a word', { passage: 'pened the 30-year-old 🌉 bridge' }],
    ['a speaker who does not exist', { speaker: 'Carl Nobody' }],
    ['somebody else’s words', { ...QUOTED, speaker: 'an official' }],
    ['somebody’s words as the article’s own', { ...QUOTED, speaker: null }],
    ['a name that is not in the text', { claim: 'Carl Nobody opened the bridge on Friday.' }],
    ['a place that is not in the text', { claim: 'Ana Ruiz opened the bridge in Oslo.' }],
    ['a number that is not in the text', { claim: 'Ana Ruiz opened the bridge before 90 guests.' }],
    ['the denial of what the passage says', { claim: 'Ana Ruiz did not open the bridge.' }],
    [
      'a passage that is cut off from its denial',
      { passage: 'approve the tolls in May', claim: 'Ana Ruiz did approve the tolls in May.' },
    ],
    ['a claim about something else', { claim: 'The parliament abolished income taxes.' }],
    ['a claim that the passage does not touch', { claim: 'It rained.', passage: SAFE }],
  ])('is left out: %s', (_, proposal) => {
    expect(admit(proposal)).toEqual([]);
  });

  it('is suspected where the passage stands twice, for nobody can tell which is meant', () => {
    expect(admit(QUOTED)).toHaveLength(1);
    expect(admit(QUOTED, repeated)).toEqual([]);
  });
});
