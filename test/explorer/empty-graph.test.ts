/** A graph in which nothing has been read yet: every page says so, and what to do. */

import { expect, it } from 'vitest';
import { page, server, useBareExplorer } from '../support/bare-explorer.ts';
import { expectAccessible } from './accessibility.ts';

useBareExplorer();

const NONE = '0'.repeat(32);

it.each([
  ['/?words=The+dam+will+hold', 'does not mean that nobody said it'],
  ['/search?text=dam', 'Nothing has these words'],
  ['/compare', 'No article has been read yet'],
  ['/side-by-side', 'No article has been read yet'],
  ['/review', 'Nothing waits here'],
  ['/history', 'No article has been read yet'],
  [`/claim/claim_${NONE}`, 'Nothing of this kind has this id'],
  [`/speaker/speaker_${NONE}`, 'Nothing of this kind has this id'],
  ['/claim/cut-off', 'Nothing of this kind has this id'],
  [`/claim/speaker_${NONE}`, 'Nothing of this kind has this id'],
  [`/graph/speaker_${NONE}`, 'Nothing in the graph has the id'],
])('%s says so', async (address, words) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto(`${server.url}${address}`);
  await page.getByText(words).first().waitFor();
  await expectAccessible(page);
  expect(errors).toEqual([]);
});
