/** Two spellings of one speaker: suggested on their page, seen side by side, merged and told apart there, and taken back. */

import { describe, expect, it } from 'vitest';
import { ingest, page, server, useBareExplorer } from '../support/bare-explorer.ts';
import { expectAccessible } from './accessibility.ts';

useBareExplorer(async () => {
  for (const [index, text] of [
    'The bridge stays shut this winter. “We have no money for the repairs,” said Katherine Milford, who leads the council of the town.',
    'The council met. “Nobody asked us about the bridge,” said K. Milford of the council, after the meeting.',
  ].entries()) {
    await ingest({ text, title: `Bridge ${index}`, outlet: 'Dale Echo' });
  }
});

interface Named {
  readonly id: string;
  readonly name: string;
}

async function named(): Promise<readonly Named[]> {
  const { data } = await server.ask(
    '{ speakers(filter: { text: "Milford" }) { nodes { id name } } }',
  );
  return data.speakers.nodes;
}

const names = async () => (await named()).map(({ name }) => name).toSorted();

describe('a speaker who may be another one', () => {
  it('is seen beside the other, made one with them and taken apart again by keys, on the page', async () => {
    const short = (await named()).find(({ name }) => name === 'K. Milford');
    await page.goto(`${server.url}/speaker/${short?.id}`);
    const suggestion = page.locator('details', { hasText: 'Katherine Milford' });
    await suggestion.locator('summary').focus();
    await page.keyboard.press('Enter');
    await suggestion.getByText('an initial for the forename').waitFor();
    for (const words of ['We have no money for the repairs', 'Nobody asked us about the bridge']) {
      await suggestion.getByText(words).first().waitFor();
    }
    await expectAccessible(page);

    await suggestion.getByRole('button', { name: 'Merge: they are one' }).press('Enter');
    await suggestion.getByText('You: yes').waitFor();
    await expect.poll(names).toEqual(['Katherine Milford']);
    const survivor = page.getByRole('status').getByRole('link', { name: 'Katherine Milford' });
    await survivor.waitFor();
    await expectAccessible(page);

    // The focus has stayed where it was.
    await page.keyboard.press('Enter');
    await expect.poll(names).toEqual(['K. Milford', 'Katherine Milford']);
    await survivor.waitFor({ state: 'detached' });

    await suggestion.getByRole('button', { name: 'Not the same' }).press('Enter');
    await suggestion.getByText('You: no').waitFor();
    const suggested = async (): Promise<number> =>
      (await server.ask('{ speakerMergeSuggestions { nodes { score } } }')).data
        .speakerMergeSuggestions.nodes.length;
    await expect.poll(suggested).toBe(0);
    await page.keyboard.press('Enter');
    await expect.poll(suggested).toBe(1);
  });
});
