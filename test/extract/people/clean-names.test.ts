import { describe, expect, it } from 'vitest';
import { cleanNames } from '../../../src/extract/people/clean-names.ts';
import { nameMentionsIn } from '../../../src/extract/people/name-mention.ts';
import { Scene } from '../../../src/extract/people/scene.ts';
import { QuotationIndex } from '../../../src/extract/speech/shape.ts';

/** The mentions of a text of one paragraph. */
function cleaned(text: string) {
  const paragraph = { from: 0, to: text.length };
  const scene = new Scene(text, [paragraph], new QuotationIndex([]));
  return cleanNames(nameMentionsIn(text, paragraph), scene);
}

/** Their names; each must be what stands at its place. */
function namesIn(text: string): readonly string[] {
  return cleaned(text).map(({ words, from, to }) => {
    expect(text.slice(from, to)).toBe(words.join(' '));
    return words.join(' ');
  });
}

describe('a name in its document', () => {
  it.each([
    ['Asserting Okafor was wrong, Ann Lee left. Okafor stayed.', 'Okafor'],
    ['Continued Okafor: “We won.” Okafor left.', 'Okafor'],
    ['Actor Michael Weller left the set.', 'Michael Weller'],
    ['They met former Miss Universe Alicia Weller.', 'Alicia Weller'],
    ['Mary Okafor Blasts Rivals. She met Mary Okafor.', 'Mary Okafor'],
    ['Vermonter Mary Okafor won. She is Mary Okafor.', 'Mary Okafor'],
    ['They told Okafor Friday that the bridge was shut.', 'Okafor'],
    ['The Meeting Between Okafor Is Off.', 'Okafor'],
    ['Mary Okafor Blasts Rivals Again Today. She met Mary Okafor.', 'Mary Okafor'],
    ['Mary Okafor Meets Mary Okafors. She met Mary Okafor.', 'Mary Okafor'],
  ])('has no word of the sentence or headline around it: %s', (text, name) => {
    const found = namesIn(text);
    expect(found).toContain(name);
    expect(found.filter((other) => other !== name && other.includes(name))).toEqual([]);
  });

  it('has the calling before it as its role', () => {
    const text = 'Actor Michael Weller stayed.';
    const [michael] = cleaned(text);
    expect(michael?.words).toEqual(['Michael', 'Weller']);
    expect(text.slice(michael?.role?.from, michael?.role?.to)).toBe('Actor');
    expect(michael?.gender).toBe('MALE');
  });

  it.each([
    ['Zephyr Okafor left. Okafor was tired.', 'Zephyr Okafor'],
    ['Ying Okafor left. Okafor was tired.', 'Ying Okafor'],
    ['Waheed Okafor left. Okafor was tired.', 'Waheed Okafor'],
    ['Planned Parenthood sued. It planned to win.', 'Planned Parenthood'],
    ['Tiger Okafor left. A tiger was tired.', 'Tiger Okafor'],
    ['The vote on Super Tuesday was close.', 'Super Tuesday'],
    ['Edson Arantes do Nascimento left.', 'Edson Arantes do Nascimento'],
    ['Kim So Yong left.', 'Kim So Yong'],
  ])('keeps its forename: %s', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });
});
