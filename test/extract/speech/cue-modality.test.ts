import { describe, expect, it } from 'vitest';
import { modalityOf, withoutHedges } from '../../../src/extract/speech/cue-modality.ts';

/** Reads «source» and *cue* in a sentence. */
function modality(marked: string) {
  const text = marked.replace(/[«»*]/g, '');
  const rangeOf = (pattern: RegExp) => {
    const match = pattern.exec(marked);
    if (match?.[1] === undefined) return null;
    const from = marked.slice(0, match.index).replace(/[«»*]/g, '').length;
    return { from, to: from + match[1].length };
  };
  const cue = rangeOf(/\*([^*]+)\*/);
  if (cue === null) throw new Error(`No *cue* in: ${marked}`);
  return modalityOf(text, cue, rangeOf(/«([^»]+)»/));
}

describe('an act', () => {
  it.each([
    '«She» *said* that it may rain',
    '«Theresa May» *said* that she would stay',
    'Mrs May *said* that she would stay',
    '«Lee», who may run again, *said* it was late',
    'It was not over. «She» *said* so',
    'It would never work, *said* «Mr Oyelaran»',
    'The strike was not over, «Lee» *said*',
    '«He» *pleaded not guilty* to arson',
    '«He» not only *said* it, he shouted',
    '«The mayor» *denied* that he had slept',
    '«Analysts» *say they would not be surprised* by a rise',
    'If it rains, «Lee» *said*, they will wait',
    '«The ministry» *plans* a new bridge',
    'It is late, *according to* «the harbour master»',
    '«Kovac» *is expected* to win',
    '«She» *wants to* leave',
  ])('is asserted: %s', (sentence) => {
    expect(modality(sentence)).toBe('ASSERTED');
  });

  it.each([
    '«She» *did not say* that it was over',
    '«She» did not *say* that it was over',
    '«He» didn’t *say* so',
    '«He» *hasn’t said* so',
    '«They» refused to *confirm* it',
    '«The mayor» *declined to say* who paid',
    '«The mayor» would never *say* so',
    '«The coach» has yet to publicly *announce* a line-up',
    '«The regulator» stopped short of *accusing* anybody',
    '«No minister» has *claimed* that',
    '«Neither of them» *said* why',
    '«The firm» *denied saying* that it was safe',
    'Nor did «they» *say* why',
  ])('is negated: %s', (sentence) => {
    expect(modality(sentence)).toBe('NEGATED');
  });

  it.each([
    '«Trump» likely *pressed* Putin on the war',
    '«Trump» *likely pressed* Putin on the war',
    '«The Kremlin» may *claim* that it won',
    '«It» *may claim* victory',
    '«He» may have also *sought* assurances',
    '«The minister» *is expected to say* that taxes will rise',
    '«The minister» is expected to *say* that taxes will rise',
    '«Ms Kovac» will *tell* the board that she is leaving',
    'if «the judge» *says* that it is lawful',
    '«Critics» could *argue* that it is late',
    '«He» *tried to persuade* the board that it was safe',
  ])('is conjectured: %s', (sentence) => {
    expect(modality(sentence)).toBe('CONJECTURED');
  });

  it.each([
    '«The coach» *reportedly told* the players to rest',
    '«The coach» reportedly *told* the players to rest',
    '«The coach» is said to have *told* the players to rest',
    '«The coach» *was quoted as saying* that he was done',
    '«The coach» has allegedly *threatened* to leave',
  ])('is hearsay: %s', (sentence) => {
    expect(modality(sentence)).toBe('HEARSAY');
  });

  it('that is denied is not only supposed', () => {
    expect(modality('«He» would reportedly not *say* why')).toBe('NEGATED');
  });
});

describe('a cue without its hedges', () => {
  it.each([
    ['declined to say', 'say'],
    ['is expected to announce', 'announce'],
    ['reportedly told', 'told'],
    ['said', 'said'],
    ['wants to', 'wants to'],
    ['pleaded not guilty', 'pleaded not guilty'],
  ])('%s: %s', (cue, act) => {
    expect(withoutHedges(cue).trim()).toBe(act);
  });
});
