/** What is pasted on the first page is taken apart into the words and whose they are. */

import { describe, expect, it } from 'vitest';
import { readPasted } from '../../explorer/src/verify/pasted.ts';

const LAND = 'Ukrainians will not give their land';

describe('a pasted quotation', () => {
  it.each([
    [`“${LAND},” said Zelenskiy.`, `${LAND},`, 'Zelenskiy'],
    [`"${LAND},” said Zelenskiy`, `${LAND},`, 'Zelenskiy'],
    [`‘${LAND},’ said Zelenskiy.`, `${LAND},`, 'Zelenskiy'],
    [
      `'We don't give the farmers' land,' said Zelenskiy`,
      `We don't give the farmers' land,`,
      'Zelenskiy',
    ],
    [`«${LAND}» — Volodymyr Zelenskiy`, LAND, 'Volodymyr Zelenskiy'],
    [`“${LAND},” Zelenskiy said.`, `${LAND},`, 'Zelenskiy'],
    [`“${LAND}”, according to Ursula von der Leyen`, LAND, 'Ursula von der Leyen'],
    [`“${LAND},” Clara Voss, who heads the board, told them.`, `${LAND},`, 'Clara Voss'],
    [`Zelenskiy: “${LAND}.”`, `${LAND}.`, 'Zelenskiy'],
    [`On Sunday Zelenskiy said that “${LAND}.”`, `${LAND}.`, 'Zelenskiy'],
    [`President Zelenskiy said on Sunday that “${LAND}.”`, `${LAND}.`, 'President Zelenskiy'],
    [`“${LAND},” the president said.`, `${LAND},`, ''],
    [`“${LAND},” he said.`, `${LAND},`, ''],
    [`He said: “${LAND}.”`, `${LAND}.`, ''],
  ])('%s has its words and its speaker apart', (pasted, words, speaker) => {
    expect(readPasted(pasted)).toEqual({ words, speaker });
  });

  it('that is interrupted by its speaker is taken with all of its parts', () => {
    expect(readPasted('“We give nothing,” Zelenskiy said on Sunday, “to the occupier.”')).toEqual({
      words: 'We give nothing, to the occupier.',
      speaker: 'Zelenskiy',
    });
    expect(readPasted('"We give nothing," he said. "Not now," he added, "or ever."')?.words).toBe(
      'We give nothing, Not now, or ever.',
    );
  });

  it('of two passages shows that something stood between them', () => {
    expect(readPasted('The dam “will hold” and “we warned everybody”, said Clara Voss.')).toEqual({
      words: 'will hold … we warned everybody',
      speaker: 'Clara Voss',
    });
  });

  it('keeps quotation marks within it', () => {
    expect(readPasted('“They told me “go home” at once,” said Bo Lind')?.words).toBe(
      'They told me “go home” at once,',
    );
    expect(readPasted('"They told me "go home" at once," said Bo Lind')?.words).toBe(
      'They told me "go home" at once,',
    );
    expect(readPasted('“They told me ‘go home’ at once,” said Bo Lind')?.words).toBe(
      'They told me ‘go home’ at once,',
    );
  });

  it.each([
    'The dam will hold through the winter',
    '“The dam will hold through the winter.”',
    '“The dam will hold',
    'He called it “hot as a pistol” and left.',
    'It’s the farmers’ land',
    '“We will win,” said Ana Ruiz. “You will not,” said Bo Lind.',
  ])('is left as it is where nobody, or more than one, is said to have said it: %s', (pasted) => {
    expect(readPasted(pasted)).toBeNull();
  });
});
