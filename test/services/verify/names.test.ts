/** Whom a name that somebody typed may mean. */

import { expect, it } from 'vitest';
import type { Speaker } from '../../../src/domain/entities.ts';
import { mayMean, surelyMeans } from '../../../src/services/verify/names.ts';

const speaker = (name: string, kind: Speaker['kind'], ...aliases: string[]): Speaker => ({
  ...{ id: 'speaker_1', name, kind, aliases },
  ...{ description: null, wikidataId: null, mergedIntoId: null },
});

it.each([
  ['Ann Keller', speaker('Ann Keller', 'PERSON')],
  ['Keller', speaker('Ann Keller', 'PERSON')],
  ['deputy mayor Ann Keller', speaker('Ann Keller', 'PERSON')],
  ['Ann Keller, who lost the vote', speaker('Ann Keller', 'PERSON')],
  ['Ann Keller', speaker('Ann Keller of the Valley Party', 'PERSON')],
  ['Volodymyr Zelenskyy', speaker('Vladimir Zelensky', 'PERSON')],
  ['Speaker of the House Ann Keller', speaker('Ann Keller', 'PERSON')],
  ['the mayor of Leeds', speaker('Ann Keller', 'PERSON', 'mayor of Leeds')],
  ['the Harbour Board', speaker('The Harbour Board report', 'ORGANIZATION')],
])('“%s” may mean %j', (name, who) => {
  expect(mayMean(name, who)).toBe(true);
});

it.each([
  ['Tom Keller', speaker('Ann Keller', 'PERSON')],
  ['a lawyer for Ann Keller', speaker('Ann Keller', 'PERSON')],
  ['a lawyer for Keller', speaker('Ann Keller', 'PERSON')],
  ['Keller spokesman', speaker('Ann Keller', 'PERSON')],
  ['the Keller campaign', speaker('Ann Keller', 'PERSON')],
  ['Ann Keller', speaker('The Keller ad', 'ORGANIZATION')],
  ['Jonas Okafor', speaker('a senior official', 'UNNAMED')],
  ['Harbour Board', speaker('Harbour Board of Lisbon', 'ORGANIZATION')],
  ['', speaker('Ann Keller', 'PERSON')],
])('“%s” does not mean %j', (name, who) => {
  expect(mayMean(name, who)).toBe(false);
});

it.each([
  ['Ann Keller', speaker('Keller', 'PERSON'), false],
  ['Ann Keller', speaker('Keller', 'PERSON', 'Ann Keller'), true],
  ['Keller', speaker('Ann Keller', 'PERSON'), true],
  ['Mayor Keller', speaker('Keller', 'PERSON'), true],
])('“%s” asked for: that %j is meant is sure: %s', (name, who, sure) => {
  expect(surelyMeans(name, who)).toBe(sure);
});
