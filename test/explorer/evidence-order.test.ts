/** The evidence under a verdict comes best first, whatever was read first. */

import { expect, it } from 'vitest';
import { ingest, page, server, useBareExplorer } from '../support/bare-explorer.ts';

const WORDS = 'The dam will hold through the winter';
const WARNING = 'We warned everybody of the heavy rain in March';

/** By outlet, the worst first. */
const TEXTS = {
  Denial: `Clara Voss has never said “${WORDS},” and there is no recording of it.`,
  Narration: `Nothing happened on Monday. ${WORDS}, and the boats stay where they are.`,
  Other: `“${WORDS},” said Jonas Okafor, who sells boats.`,
  Part: `“${WORDS}, and so will the sluices and the three old locks,” said Clara Voss.`,
  Whole: `“${WORDS},” said Clara Voss of the water board.`,
};

useBareExplorer(async () => {
  for (const [outlet, text] of Object.entries(TEXTS)) {
    await ingest({ title: 'On the dam', outlet, text: `The rain was over. ${text}` });
  }
  const rain = { title: 'On the dam', outlet: 'Replaced', url: 'https://herald.example/rain' };
  await ingest({ ...rain, text: `The rain was over. “${WARNING},” said Clara Voss.` });
  await ingest({ ...rain, text: 'The rain was over. The board has nothing to add to that.' });
  await ingest({
    ...{ title: 'On the dam', outlet: 'Narration' },
    text: `The year was wet. ${WARNING}, and few listened to the board in those days.`,
  });
});

/** Of each piece of evidence, in the order of the page: what it says of the words, and its outlet. */
async function evidence(words: string): Promise<readonly (readonly string[])[]> {
  const question = new URLSearchParams({ words, by: 'Clara Voss' });
  await page.goto(`${server.url}/?${question}`);
  const cards = page.getByRole('region', { name: 'Evidence' }).getByRole('article');
  await cards.first().waitFor();
  const heads = await cards.locator('p:first-child').allTextContents();
  return heads.map((head) => /^(.*)On the dam (\w+)/.exec(head)?.slice(1) ?? [head]);
}

it('the strongest says most of the words: whole quotations, parts of one, those of somebody else, none', async () => {
  expect(await evidence(WORDS)).toEqual([
    ['Verbatim', 'Whole'],
    ['Verbatim', 'Part'],
    ['Said by someone else', 'Other'],
    ['Nobody is quoted saying this', 'Narration'],
    ['Nobody is quoted saying this', 'Denial'],
  ]);
});

it('of words that were altered, those of who was asked for come first, and what was denied last', async () => {
  const order = await evidence('The dam will surely hold through the winter');
  expect(order.map(([, outlet]) => outlet)).toEqual(['Whole', 'Part', 'Other', 'Denial']);
  expect(order.map(([verdict]) => verdict)).toEqual([
    ...Array(3).fill('Altered'),
    'Nobody is quoted saying this',
  ]);
});

it('what only a replaced text quotes comes after all that stands, even where its words are the very ones', async () => {
  expect(await evidence(WARNING)).toEqual([
    ['Nobody is quoted saying this', 'Narration'],
    ['Verbatim', 'Replaced'],
  ]);
  await page.getByText('only in a text that a newer one replaced').waitFor();
});
