import { describe, expect, it } from 'vitest';
import { unresolvedIn } from '../../../../src/extract/claims/slots/unresolved.ts';
import { tokensOf } from '../../../../src/extract/claims/word-classes.ts';

const unresolved = (claim: string) =>
  unresolvedIn(claim, tokensOf(claim, { from: 0, to: claim.length })).join(', ');

describe('the unresolved words of a claim', () => {
  it.each([
    ['This is the first win for Maria Okafor since the spring primaries.', 'This'],
    ['Nobody was hurt that night in Oslo.', 'that night'],
    ['At that time Norway had no bridge.', 'that time'],
    ['Such a mistake is rare in Norway.', 'Such a mistake'],
    ['It was sold to a rival for $3 million.', 'It'],
    ['It turned down the Norwegian offer.', 'It'],
    ['It has not been sold to a rival.', 'It'],
    ['It is expected to cost $3 million.', 'It'],
    ['This long-delayed bill was passed in Oslo.', 'This long-delayed bill'],
    ['Norway refused to do so because Denmark objected.', 'do so'],
    ['In Ohio I won.', 'I'],
    ['Such techniques weaken the harbour board.', 'Such techniques'],
    ['Pedro Ruiz was warned against doing so.', 'doing so'],
    ['There could be some litigation in that regard.', 'that regard'],
    ['Ana Lind will not abolish that choice.', 'that choice'],
    ['Oslo called those statements false.', 'those statements'],
    ['These donors have stuck by Okafor.', 'These donors'],
    ['The ruling is expected to be unfavorable for Norway.', 'The ruling'],
    ['Olav Berg bought a share of the company.', 'the company'],
    ['These options entail losses for Norway.', 'These options'],
    ['Protests had broken out here.', 'here'],
    ['It has helped 105,000 farmers increase their yields.', 'It'],
    ['She asked the question to build on what had been said.', 'She'],
    ['Standing beside them was Gen. Olav Berg.', 'them'],
    ['Since then, Denmark has built a second bridge.', 'Since then'],
    ['We are prepared to take on the ferry company.', 'We'],
    ['Still others are printing posters.', 'others'],
  ])('stand elsewhere in the article: %s', (claim, words) => {
    expect(unresolved(claim)).toBe(words);
  });

  it.each([
    'Maria Okafor said that she would vote for a new bill.',
    'The economy grew by two percent this year.',
    'It is clear that Norway has closed its bridge.',
    'It takes two hours to cross Oslofjord.',
    'Those who voted against Okafor were fined.',
    'As she spoke, Ana Lind held up a letter.',
    'The mayor of Bergen resigned.',
    'Workers took their tools home.',
    'The Federal mine has cut back on production.',
    'Ana Lind pointed out that one shooting may have several victims.',
    'A company was fined, and this company appealed.',
    'Ports such as Oslo have grown.',
    'US exports have doubled.',
    'World War I ended in 1918.',
    'Norway had such a bad winter that its schools closed.',
    'It has been reported that Oslo sold its port.',
    'Ana Lind did so well that she won.',
    'It was reported that Oslo had sold its port.',
    'It turned out that Oslo had sold its port.',
    'This country is proud of its fish.',
    'The bill that Norway drafted ends the law permitting whales to be hunted.',
    'The baker and singer Ana Lind left.',
    'In the run-up to a vote, Ana Lind resigned.',
    'The baking and sale of bread was banned.',
    'Analysts caution that the price of bread will rise.',
    'Here in Bergen the economy grew, and the police of Oslo were on the street.',
    'Ana Lind argued that ferries and bridges are safe.',
    'The assumption is that Norway will close its bridge.',
    'Had Ana Lind meant to resign, she would have done so by now.',
  ])('are none where it stands alone: %s', (claim) => {
    expect(unresolved(claim)).toBe('');
  });
});
