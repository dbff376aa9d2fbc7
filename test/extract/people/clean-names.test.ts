import { describe, expect, it } from 'vitest';
import { cleanNames } from '../../../src/extract/people/clean-names.ts';
import { nameMentionsIn } from '../../../src/extract/people/name-mention.ts';
import { Scene } from '../../../src/extract/people/scene.ts';
import { QuotationIndex } from '../../../src/extract/speech/shape.ts';

/** The names of a text of one paragraph; each must be what stands at its place. */
function namesIn(text: string): readonly string[] {
  const paragraph = { from: 0, to: text.length };
  const scene = new Scene(text, [paragraph], new QuotationIndex([]));
  return cleanNames(nameMentionsIn(text, paragraph), scene).map(({ words, from, to }) => {
    expect(text.slice(from, to)).toBe(words.join(' '));
    return words.join(' ');
  });
}

describe('a name in its document', () => {
  it.each([
    ['Asserting Okafor was wrong, Ann Lee left. Okafor stayed.', 'Okafor'],
    ['Continued Okafor: “We won.” Okafor left.', 'Okafor'],
    ['Actor Michael Weller left the set.', 'Michael Weller'],
    ['Mary Okafor Blasts Rivals. She met Mary Okafor.', 'Mary Okafor'],
    ['Vermonter Mary Okafor won. She is Mary Okafor.', 'Mary Okafor'],
    ['They told Okafor Friday that the bridge was shut.', 'Okafor'],
    ['The Meeting Between Okafor Is Off.', 'Okafor'],
  ])('has no word of the sentence or headline around it: %s', (text, name) => {
    const found = namesIn(text);
    expect(found).toContain(name);
    expect(found.filter((other) => other !== name && other.includes(name))).toEqual([]);
  });

  it.each([
    ['Zephyr Okafor left. Okafor was tired.', 'Zephyr Okafor'],
    ['Ying Okafor left. Okafor was tired.', 'Ying Okafor'],
    ['Waheed Okafor left. Okafor was tired.', 'Waheed Okafor'],
  ])('keeps its forename: %s', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });
});
