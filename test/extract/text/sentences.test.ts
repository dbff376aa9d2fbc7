import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../src/extract/text/sentences.ts';

const split = (text: string) =>
  sentencesOf(text, { from: 0, to: text.length }).map((sentence) =>
    text.slice(sentence.from, sentence.to),
  );

describe('sentences', () => {
  it.each([
    ['Sen. Ann Lee left. She returned.', ['Sen. Ann Lee left.', 'She returned.']],
    ['He met U.S. President Lee. They spoke.', ['He met U.S. President Lee.', 'They spoke.']],
    ['He lives in the U.S. The law is old.', ['He lives in the U.S.', 'The law is old.']],
    ['“Why now?” he asked. Nobody knew.', ['“Why now?” he asked.', 'Nobody knew.']],
    ['It fell on Jan. 6 at 5 p.m. in Rome.', ['It fell on Jan. 6 at 5 p.m. in Rome.']],
    ['She told Yahoo! News of it. It sold.', ['She told Yahoo! News of it.', 'It sold.']],
    ['She works for Yahoo! The job pays.', ['She works for Yahoo!', 'The job pays.']],
    ['J. R. Smith wrote. It sold.', ['J. R. Smith wrote.', 'It sold.']],
  ])('%s', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });
});
