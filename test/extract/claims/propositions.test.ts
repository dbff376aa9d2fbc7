import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propositionsOf } from '../../../src/extract/claims/propositions.ts';
import { tokensOf } from '../../../src/extract/claims/word-classes.ts';

/** The propositions of a sentence in words, its lead in brackets. */
function told(sentence: string): readonly string[] {
  const tokens = tokensOf(sentence, { from: 0, to: sentence.length });
  return propositionsOf(tokens).map(({ words, lead }) => {
    const written = words.map((word) => (typeof word === 'string' ? word : word.text)).join(' ');
    const led = lead.map(({ text }) => text).join(' ');
    return `${led === '' ? '' : `[${led}] `}${written}`
      .replace(/ ([,.’'])/g, '$1')
      .replace(/[.,]$/, '');
  });
}

describe('a sentence taken apart', () => {
  it.each([
    [
      'The council closed the bridge and fined the builder.',
      ['The council closed the bridge', 'The council fined the builder'],
    ],
    [
      'On Monday, the ferry left Oslo, hit a rock, and sank within an hour.',
      [
        'On Monday, the ferry left Oslo',
        'On Monday, the ferry hit a rock',
        'On Monday, the ferry sank within an hour',
      ],
    ],
    [
      'The union called a strike, but the drivers stayed at work.',
      ['The union called a strike', 'the drivers stayed at work'],
    ],
    ['Prices rose in May, while wages fell.', ['Prices rose in May', 'wages fell']],
    [
      'Although the mine reopened in March, half of its workers have left.',
      ['the mine reopened in March', 'half of its workers have left'],
    ],
  ])('gives each clause its subject: %s', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });

  it.each([
    'The archive published the letters Okafor had kept in 1931',
    'The mayor rejected the offer she had got from the bank',
    'The offers Okafor had got from the bank were low',
  ])('keeps a relative clause without a relative word in its sentence: %s', (sentence) => {
    expect(told(`${sentence}.`)).toEqual([sentence]);
  });

  it('is no proposition where it is a thing with such a clause alone', () => {
    expect(told('The letters Okafor had kept in 1931.')).toEqual([]);
    expect(told('The letters she had kept last year.')).toEqual([]);
  });

  it('has a subject where a time stands before it', () => {
    expect(told('Last week she had kept the letters.')).toHaveLength(1);
    expect(told('The day she left Oslo it rained.')).toHaveLength(1);
    expect(told('Hours after the speech he resigned.')).toHaveLength(1);
    expect(told('The day before the vote she flew to Rome.')).toHaveLength(1);
  });

  it('makes a proposition of a relative clause that tells something of its own', () => {
    expect(told('The dam, which was built in 1931, holds two million litres.')).toEqual([
      'The dam was built in 1931',
      'The dam holds two million litres',
    ]);
    expect(told('They met the mayor, who resigned in April.')).toEqual([
      'the mayor resigned in April',
      'They met the mayor',
    ]);
  });

  it('makes a verb of a participle, in the tense of its sentence', () => {
    expect(told('The storm crossed the coast, leaving two villages without power.')).toEqual([
      'The storm left two villages without power',
      'The storm crossed the coast',
    ]);
    expect(told('The law could raise rents, forcing families out of the city.')).toEqual([
      'The law could force families out of the city',
      'The law could raise rents',
    ]);
  });

  it('reads what "with" puts before or after a sentence', () => {
    expect(told('With the river rising fast, the town ordered everybody to leave.')).toEqual([
      'the river is rising fast',
      'the town ordered everybody to leave',
    ]);
  });

  it('keeps a condition with what depends on it', () => {
    expect(told('If the judge agrees, the museum will open in June.')).toEqual([
      '[If the judge agrees,] the museum will open in June',
    ]);
    expect(told('The museum will open if the judge agrees and the city pays.')).toEqual([
      'The museum will open if the judge agrees and the city pays',
    ]);
  });

  it.each([
    'The mayor and the governor met in Oslo.',
    'He said that he would resign and hoped to be forgiven.',
    'The report on the fire that killed nine people is secret.',
    'The minister of health and the head of the union signed it.',
    'She was seen in cafes talking to strangers and their dogs.',
  ])('leaves whole what is one proposition: %s', (sentence) => {
    expect(told(sentence)).toEqual([sentence.slice(0, -1)]);
  });

  it.each([
    'Bush and Colin Powell.',
    'A special prosecutor to look at the findings before the court decides.',
    'The mayor for comments made in June about the port.',
    'Severe penalties if the harbour closes.',
    'What the workers want.',
    'Open the door and leave.',
    'His promise to repeal the tax.',
    'Photos from the opening night of the fair',
  ])('finds none in what is no sentence: %s', (fragment) => {
    expect(told(fragment)).toEqual([]);
  });

  it('splits nothing between quotation marks', () => {
    expect(told('The chair called it “a mess, and nobody cares” on Friday.')).toHaveLength(1);
  });

  it('uses only words of the sentence, in their order, and verb forms', () => {
    const word = fc.constantFrom(
      ...['the', 'mayor', 'and', 'said', ',', 'who', 'which', 'Lee', 'closed', 'leaving', 'if'],
      ...['while', 'with', 'was', '“', '”', 'not', 'only', ';', '(', ')', 'town', 'to', 'go', '.'],
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const sentence = words.join(' ');
        const tokens = tokensOf(sentence, { from: 0, to: sentence.length });
        for (const { core } of propositionsOf(tokens)) {
          expect(core.length).toBeGreaterThan(0);
          for (const [at, token] of core.entries()) {
            expect(tokens).toContain(token);
            expect(token.from).toBeGreaterThanOrEqual(core[at - 1]?.to ?? 0);
          }
        }
      }),
      { numRuns: 400, seed: 31 },
    );
  });
});
