import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../src/extract/claims/claim-kind.ts';
import { stanceOf } from '../../../src/extract/claims/claim-stance.ts';

describe('the kind of a claim', () => {
  const byWords = (text: string) => kindOf({ text, cue: null, cueClass: null, told: false });
  it.each([
    ['The ferry sank off Bergen on 3 May 2021.', 'FACT'],
    ['The bridge closed in the last days of May.', 'FACT'],
    ['Nine people died in the fire.', 'FACT'],
    ['The river will reach the town by noon.', 'PREDICTION'],
    ['Rents could double within a year.', 'PREDICTION'],
    ['The port plans to close two docks.', 'PLAN'],
    ['The bank vowed to refund its customers.', 'PLAN'],
    ['Two of the governors are also scheduled to appear at the fair.', 'PLAN'],
    ['The mayor must resign.', 'DEMAND'],
    ['The union demands that the plant reopen.', 'DEMAND'],
    ['The verdict is a disgrace.', 'OPINION'],
    ['The plan seems foolish.', 'OPINION'],
    ['The minister is temperamentally unfit to lead.', 'OPINION'],
    ['Some 29 percent believe that the mayor lied.', 'FACT'],
    ['The closures appear to have cost 300 jobs.', 'FACT'],
    ['The board refused to pledge a refund before Friday.', 'FACT'],
    ['The council exceeded its goal in 2015.', 'FACT'],
  ])('is told by its words: %s', (text, kind) => {
    expect(byWords(text)).toBe(kind);
  });

  it('is told by its cue where the words do not', () => {
    const said = (text: string, cue: string) =>
      kindOf({ text, cue, cueClass: 'SPEECH', told: false });
    expect(said('The plant reopens.', 'demanded')).toBe('DEMAND');
    expect(said('The plant reopens.', 'predicted')).toBe('PREDICTION');
    expect(said('The plant is open.', 'insisted')).toBe('FACT');
    expect(said('The plant is open.', 'complained')).toBe('OPINION');
  });

  it('is a fact where it tells that somebody judged, or did what was meant', () => {
    const cueClass = 'SPEECH';
    const text = 'Ann Obi blasted the mayor as a disgrace.';
    expect(kindOf({ text, cue: 'blasted', cueClass, told: true })).toBe('FACT');
    expect(
      kindOf({
        text: 'The council voted to hold him.',
        cue: 'voted',
        cueClass: 'INTENT',
        told: true,
      }),
    ).toBe('FACT');
  });
});

describe('the stance of a passage', () => {
  it.each([
    ['The ferry sank in May 2021.', 'ASSERTS'],
    ['The bridge will open before May.', 'ASSERTS'],
    ['The bridge closed on 3 May 2021.', 'ASSERTS'],
    ['The troops showed their military might.', 'ASSERTS'],
    ['The ferry may have hit a rock.', 'HEDGES'],
    ['The fire was probably lit on purpose.', 'HEDGES'],
    ['The firm reportedly knew of the leak.', 'REPORTS'],
  ])('is told by its words: %s', (words, stance) => {
    expect(stanceOf({ words, cue: null, modality: null })).toBe(stance);
  });

  it('is a denial where the cue denies, and a report where it is hearsay', () => {
    const words = 'The firm knew of the leak.';
    expect(stanceOf({ words, cue: 'denied', modality: 'ASSERTED' })).toBe('DENIES');
    expect(stanceOf({ words, cue: 'told', modality: 'HEARSAY' })).toBe('REPORTS');
  });
});
