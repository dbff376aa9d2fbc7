/** Where articles say that the whole of them comes from. */

import { describe, expect, it } from 'vitest';
import { quotationsOf } from '../../../src/extract/marks/quotations.ts';
import { creditsOf } from '../../../src/extract/provenance/credits.ts';
import { narrationOf } from '../../../src/extract/provenance/narration.ts';
import { structureOfText } from '../../../src/extract/structure/plain-text.ts';

const BODY =
  'The ferry between the two islands will stop running in October, the harbour board decided on Monday after a long debate.\n\nNo other company has offered to take over the line, which carried some forty thousand passengers last year.';

function read(text: string) {
  const { blocks } = structureOfText(text);
  return creditsOf(text, blocks, narrationOf(blocks, quotationsOf(text), []));
}

function credits(text: string): readonly string[] {
  return read(text).map(({ kind, source, url }) => `${kind} ${source ?? url}`);
}

describe('a dateline', () => {
  it.each([
    ['LONDON (AP) — ', 'Associated Press'],
    ['BERGEN, Norway, Oct. 3 (UPI) — ', 'United Press International'],
    ['OSLO (Reuters) – ', 'Reuters'],
    ['(Reuters) - ', 'Reuters'],
    ['Paris, France (AFP) -- ', 'Agence France-Presse'],
  ])('%s names the agency', (dateline, agency) => {
    expect(credits(`Island ferry to stop\n\n${dateline}${BODY}`)).toEqual([`DATELINE ${agency}`]);
  });

  it('is read at the top only, and names agencies only', () => {
    expect(credits(`Island ferry to stop\n\nBERGEN (Town Hall) — ${BODY}`)).toEqual([]);
    expect(
      credits(`Island ferry to stop\n\n${`${BODY}\n\n`.repeat(4)}OSLO (AP) — In other news.`),
    ).toEqual([]);
  });
});

describe('a credit', () => {
  it.each([
    [
      'a byline',
      `Island ferry to stop\n\nBy Ann Lee, Associated Press\n\n${BODY}`,
      'Associated Press',
    ],
    [
      'the line under a byline',
      `Island ferry to stop\n\nBy Ann Lee\n\nThe Associated Press\n\n${BODY}`,
      'Associated Press',
    ],
    ['the last words', `Island ferry to stop\n\n${BODY} (Reuters)`, 'Reuters'],
    ['a dash at the end', `Island ferry to stop\n\n${BODY} — AFP`, 'Agence France-Presse'],
    [
      'a copyright line',
      `Island ferry to stop\n\n${BODY}\n\nCopyright 2024 The Associated Press. All rights reserved.`,
      'Associated Press',
    ],
    ['a source line', `Island ferry to stop\n\n${BODY}\n\nSource: Xinhua`, 'Xinhua'],
  ])('in %s names the agency', (_, text, agency) => {
    expect(credits(text)).toEqual([`CREDIT ${agency}`]);
  });

  it.each([
    ['of a picture', `Island ferry to stop\n\nPhoto: Ann Lee / Reuters\n\n${BODY}`],
    ['of a chart', `Island ferry to stop\n\n${BODY}\n\nSource: harbour board`],
    [
      'to those who helped',
      `Island ferry to stop\n\n${BODY}\n\nThe Associated Press contributed to this report.`,
    ],
    ['in a word that holds an agency’s name', `Island ferry to stop\n\n${BODY} (APPLAUSE)`],
  ])('%s says nothing of the words', (_, text) => {
    expect(credits(text)).toEqual([]);
  });
});

describe('a citation', () => {
  it.each([
    ['This article originally appeared in The Harbour Herald.', 'CITATION Harbour Herald'],
    ['This story was first published by ProPublica.', 'CITATION ProPublica'],
    [
      'This article is republished from The Conversation under a Creative Commons licence.',
      'CITATION Conversation',
    ],
    [
      'Ann Lee writes for the Harbour Herald, where this piece was first published.',
      'CITATION Harbour Herald',
    ],
    ['Source: https://herald.example/2024/ferry', 'CITATION https://herald.example/2024/ferry'],
    [
      'Read the original article at https://herald.example/2024/ferry.',
      'CITATION https://herald.example/2024/ferry',
    ],
    ['Read the rest of the story at the Harbour Herald.', 'CITATION Harbour Herald'],
  ])('%s', (line, expected) => {
    expect(credits(`Island ferry to stop\n\n${BODY}\n\n${line}`)).toEqual([expected]);
  });

  it('of an agency counts where the whole piece rests on it', () => {
    const lead = 'The ferry will stop running in October, the Associated Press reported on Monday.';
    const more = 'The harbour board met behind closed doors, according to the AP.';
    expect(credits(`Island ferry to stop\n\n${lead}\n\n${more}\n\n${BODY}`)).toEqual([
      'CITATION Associated Press',
    ]);
    expect(credits(`Island ferry to stop\n\n${lead}\n\n${BODY}\n\n${BODY}\n\n${BODY}`)).toEqual([]);
    expect(credits(`Island ferry to stop\n\n${BODY}\n\n${more} ${more}\n\n${BODY}`)).toEqual([]);
  });

  it('stands where it says it does', () => {
    const text = `Island ferry to stop\n\n${BODY}\n\nThis story was first published by ProPublica.`;
    const [credit] = read(text);
    expect(text.slice(credit?.from, credit?.to)).toBe(
      'This story was first published by ProPublica',
    );
  });
});
