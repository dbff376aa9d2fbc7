/** Each verdict as the strip on the first page says it, with what it rests on. */

import { expect, it } from 'vitest';
import { ingest, page, server, useBareExplorer } from '../support/bare-explorer.ts';

const WARNED = 'We warned everybody of the heavy rain in March';
const TEACHERS = 'I think our schools need three hundred more teachers this year';

useBareExplorer(async () => {
  await ingest({
    ...{ title: 'After the rain', outlet: 'River Herald', publishedAt: '2025-03-01' },
    text: [
      'The dam of Millbrook was looked at again on Friday by engineers who had come from the coast.',
      '“The dam will hold through the winter,” said Clara Voss of the water board.',
      `Few people in the hall believed it. “${WARNED},” Clara Voss said later.`,
      `“${TEACHERS},” said Jonas Okafor, who sat beside her.`,
    ].join('\n\n'),
  });
});

it.each([
  ['Verbatim', 'The dam will hold through the winter', 'Clara Voss', 'The dam will hold'],
  ['Altered', 'The dam will not hold through the winter', 'Clara Voss', 'The dam will hold'],
  ['Spliced', 'The dam will hold … we warned everybody of the heavy rain', 'Clara Voss', WARNED],
  ['Said by someone else', TEACHERS, 'Clara Voss', TEACHERS],
  [
    'Paraphrased',
    'This year the schools of ours are short of three hundred teachers, more are needed',
    'Jonas Okafor',
    TEACHERS,
  ],
  [
    'Nobody is quoted saying this',
    'engineers who had come from the coast',
    'Clara Voss',
    'engineers who had come from the coast',
  ],
  ['Not found', 'The moon is made of green cheese', 'Clara Voss', null],
])('%s is said in one line', async (verdict, words, by, passage) => {
  await page.goto(`${server.url}/?${new URLSearchParams({ words, by })}`);
  const strip = page.getByRole('region', { name: 'Verdict' });
  await strip.getByText(verdict, { exact: true }).waitFor();
  if (passage === null) {
    await page.getByText('does not mean that nobody said it').waitFor();
    return;
  }
  // Words that nobody is quoted with have no carrier, only the passage in which they stand.
  if (verdict !== 'Nobody is quoted saying this') {
    await strip.getByRole('link', { name: 'River Herald' }).waitFor();
  }
  const evidence = page.getByRole('region', { name: 'Evidence' });
  await expect.poll(() => evidence.textContent()).toContain(passage);
});
