import { describe, expect, it } from 'vitest';
import { absoluteDates } from '../../../src/extract/claims/claim-dates.ts';

/** The sentence as an article of Sunday 17 August 2025 means it. */
function meant(sentence: string, publishedAt = '2025-08-17T09:30:00.000Z'): string {
  const changes = absoluteDates(sentence, { from: 0, to: sentence.length }, publishedAt);
  return [...changes]
    .reverse()
    .reduce(
      (text, { from, to, text: put }) => text.slice(0, from) + put + text.slice(to),
      sentence,
    );
}

describe('a date in an article that has one', () => {
  it.each([
    ['The bridge fell on Friday.', 'The bridge fell on Friday 15 August 2025.'],
    ['The court will sit on Friday.', 'The court will sit on Friday 22 August 2025.'],
    ['The vote is slated for Friday.', 'The vote is slated for Friday 22 August 2025.'],
    [
      'In November, three towns gave him more time, saying that he had less than was expected.',
      'In November 2024, three towns gave him more time, saying that he had less than was expected.',
    ],
    ['He urged them to vote on Friday.', 'He urged them to vote on Friday 22 August 2025.'],
    [
      'They noted a rally planned on Friday.',
      'They noted a rally planned on Friday 22 August 2025.',
    ],
    [
      'The towns that voted on Friday will meet again.',
      'The towns that voted on Friday 15 August 2025 will meet again.',
    ],
    [
      'She is drafting a platform for the meeting in October.',
      'She is drafting a platform for the meeting in October 2025.',
    ],
    [
      'She said the meeting in October would be the last.',
      'She said the meeting in October 2025 would be the last.',
    ],
    [
      'Those who cared most about who can win in November chose her.',
      'Those who cared most about who can win in November 2025 chose her.',
    ],
    ['The mayor came to power in October.', 'The mayor came to power in October 2024.'],
    [
      'He asked questions to witnesses on Friday.',
      'He asked questions to witnesses on Friday 15 August 2025.',
    ],
    ['There has been no news since November.', 'There has been no news since November 2024.'],
    ['Prices have risen in October.', 'Prices have risen in October 2024.'],
    [
      'Lee urged the harbour board to vote on Friday.',
      'Lee urged the harbour board to vote on Friday 22 August 2025.',
    ],
    [
      'The firm expects to launch it on Friday.',
      'The firm expects to launch it on Friday 22 August 2025.',
    ],
    [
      'Lee held a meeting on Friday about what the council will do.',
      'Lee held a meeting on Friday 15 August 2025 about what the council will do.',
    ],
    ['They met last Friday.', 'They met on Friday 15 August 2025.'],
    ['They met yesterday.', 'They met on Saturday 16 August 2025.'],
    ['The strike began in April.', 'The strike began in April 2025.'],
    ['The strike began in November.', 'The strike began in November 2024.'],
    ['The mill closed last month.', 'The mill closed in July 2025.'],
    ['The mill closed last year.', 'The mill closed in 2024.'],
    ['The mill closed two days ago.', 'The mill closed on Friday 15 August 2025.'],
    ['It opened on 3 May.', 'It opened on 3 May 2025.'],
    ['They met on Monday night.', 'They met on the night of Monday 11 August 2025.'],
    [
      'The pier is set to open on Monday, but by Saturday evening its roof had come down.',
      'The pier is set to open on Monday 18 August 2025, but by the evening of Saturday 16 August 2025 its roof had come down.',
    ],
    [
      'The mayor, who will stand again, announced on Friday that the mill closes.',
      'The mayor, who will stand again, announced on Friday 15 August 2025 that the mill closes.',
    ],
    ['The court hears them on Friday.', 'The court hears them on Friday 22 August 2025.'],
    [
      'The poll that starts the race came on Friday.',
      'The poll that starts the race came on Friday 15 August 2025.',
    ],
    ['The dam broke today.', 'The dam broke on Sunday 17 August 2025.'],
    [
      'The talks, which resume on Monday, are expected to last a week.',
      'The talks, which resume on Monday 18 August 2025, are expected to last a week.',
    ],
  ])('is made absolute: %s', (sentence, expected) => {
    expect(meant(sentence)).toBe(expected);
  });

  it.each([
    'The treaty was signed on 2 March 1991.',
    'He may march again.',
    'Too many letters today go astray.',
    'A poll by USA Today found that most agree.',
    'The families of the victims of 9/11 sued.',
    'The trial had 24/7 coverage.',
    'They won four states on Super Tuesday.',
    'Ann Obi spoke of it on “This Week” with great care.',
    'They are going to march out with the keys to the city.',
    'It closed a few weeks ago.',
    'The judge sat on the report.',
    'They married last July.',
    'The debate ran for six to eight weeks.',
    "They saw last night's debate.",
    'The Friday meeting was short.',
    'He plays on Saturday evenings.',
    'She was born in 1974.',
  ])('stays where it is absolute, vague or no date: %s', (sentence) => {
    expect(meant(sentence)).toBe(sentence);
  });

  it('changes nothing where the date of the article is none', () => {
    expect(meant('They met on Friday.', 'soon')).toBe('They met on Friday.');
  });
});
