/** The review queue: walked and decided by single keys, undone, and published by a second person. */

import { describe, expect, it } from 'vitest';
import type { Role } from '../../src/domain/viewer.ts';
import { issueKey } from '../../src/server/auth/api-keys.ts';
import { page, server, useExplorer } from '../support/explorer.ts';
import { expectAccessible } from './accessibility.ts';

const ON_THE_BRIDGE = [
  'The bridge stays shut this winter. “We have no money for the repairs,” said Katherine Milford, who leads the council of the town.',
  'The council met. “Nobody asked us about the bridge,” said K. Milford of the council, after the meeting.',
];

useExplorer(async () => {
  for (const [index, text] of ON_THE_BRIDGE.entries()) {
    await server.ingest({ text, title: `Bridge ${index}`, outlet: 'Dale Echo' });
  }
});

const waiting = () => page.getByRole('list', { name: 'Waiting' });
const current = () => waiting().locator('[aria-current=true]');
const under = () => page.getByRole('region', { name: 'Under review' });

/** Opens the queue and gives how many things stand in it. */
async function openQueue(list = 'all'): Promise<number> {
  await page.goto(`${server.url}/review?list=${list}`);
  await current().waitFor();
  return waiting().getByRole('button').count();
}

describe('the queue', () => {
  it('is walked by J and K, and what is decided keeps its place until it is undone', async () => {
    const count = await openQueue();
    const titles = await waiting().getByRole('button').allTextContents();
    await page.getByText('0 of', { exact: false }).first().waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await page.getByRole('article').getByText(`2 of ${count}`).waitFor();
    await expect.poll(() => current().textContent()).toBe(titles[1]);

    await page.keyboard.press('1');
    await current().getByText('You: Accurate').waitFor();
    await under().getByText('by local user · Accurate · in review').waitFor();
    await page.getByText('1 in review').waitFor();
    await expect.poll(() => current().textContent()).toBe(`${titles[1]}You: Accurate`);
    await expect.poll(() => waiting().getByRole('button').count()).toBe(count);

    await page.keyboard.press('3');
    await under().getByText('by local user · Misleading · in review').waitFor();
    await page.keyboard.press('z');
    await under().getByText('by local user · Accurate · in review').waitFor();
    await page.keyboard.press('z');
    await under().getByText('Nothing is under review').waitFor();
    await expect.poll(() => waiting().getByRole('button').allTextContents()).toEqual(titles);
    await page.keyboard.press('u');
    await current().getByText('You: unsure').waitFor();
  });

  it('tells what a program suggests from what a person decided, with M, N and the way back', async () => {
    await openQueue('conflicts');
    const item = page.getByRole('article').first();
    await item.getByText('Program: suggests a contradiction').waitFor();
    await item.getByText('suggested by a program').waitFor();
    await page.keyboard.press('w');
    await page.keyboard.type('Both passages speak of the same vote.');
    await page.keyboard.press('Escape');
    await page.keyboard.press('m');
    await item.getByText('confirmed by a person').waitFor();
    await item.getByText('local user: Both passages speak of the same vote.').waitFor();
    await page.getByText('1 of', { exact: false }).first().waitFor();
    await page.keyboard.press('z');
    await item.getByText('suggested by a program').waitFor();
    await page.keyboard.press('n');
    await item.getByText('rejected by a person').waitFor();
    await page.keyboard.press('z');
    await item.getByText('suggested by a program').waitFor();
  });

  it('merges two spellings of a name, takes that back, and remembers that they are not one', async () => {
    expect(await openQueue('names')).toBe(1);
    const speakers = async (): Promise<readonly string[]> => {
      const { data } = await server.ask(
        '{ speakers(filter: { text: "Milford" }) { nodes { name } } }',
      );
      return data.speakers.nodes.map(({ name }: { readonly name: string }) => name).toSorted();
    };
    await page.getByText('an initial for the forename').waitFor();
    await page.keyboard.press('m');
    await current().getByText('You: yes').waitFor();
    await expect.poll(speakers, { timeout: 45_000 }).toEqual(['Katherine Milford']);
    await page.keyboard.press('z');
    await expect.poll(speakers, { timeout: 45_000 }).toEqual(['K. Milford', 'Katherine Milford']);
    await page.keyboard.press('n');
    await current().getByText('You: no').waitFor();
    await expect
      .poll(
        async () =>
          (await server.ask('{ speakerMergeSuggestions { nodes { score } } }')).data
            .speakerMergeSuggestions.nodes.length,
        { timeout: 45_000 },
      )
      .toBe(0);
    await expect.poll(speakers).toEqual(['K. Milford', 'Katherine Milford']);
  });

  it('is accessible in both themes, and fits a window of 360 px', async () => {
    await openQueue();
    await page.getByRole('article').getByText('nobody yet').waitFor();
    await expectAccessible(page);
    await page.setViewportSize({ width: 360, height: 740 });
    await expect.poll(() => page.evaluate('document.documentElement.scrollWidth')).toBe(360);
  });
});

describe('a review', () => {
  it('is reached from a pasted quotation by keys alone, and published by a second person for what is identical too', async () => {
    const checker = await keyOf('Ada', 'CHECKER');
    const editor = await keyOf('Eva', 'EDITOR');
    await signIn(checker);

    // Paste, verdict, evidence, review: nothing but keys.
    await press('g', 'v');
    await page.getByRole('heading', { name: 'Did they say it?' }).waitFor();
    await page.getByLabel('The words').waitFor();
    await press('/');
    await page.keyboard.insertText('Ukrainians will not give their land to the occupier');
    await press('Enter');
    await page.getByRole('region', { name: 'Verdict' }).getByText('Verbatim').waitFor();
    await tabTo('Review it');
    await press('Enter');
    await page.getByRole('article').getByText('nobody yet').waitFor();
    await press('w');
    await page.keyboard.type('The article has it in these words.');
    await press('Escape', '1');
    await under().getByText('by Ada · Accurate · in review').waitFor();
    await under()
      .getByText('Four eyes', { exact: false })
      .or(under().getByText('takes EDITOR'))
      .first()
      .waitFor();
    expect(
      await under()
        .getByRole('button', { name: /^Publish/ })
        .isDisabled(),
    ).toBe(true);

    await signIn(editor);
    await press('g', 'r');
    const review = under().getByRole('article');
    await review.getByText('The article has it in these words.').waitFor();
    // What is identical is counted first, and left alone unless somebody asks for it.
    const identical = review.getByRole('checkbox', {
      name: 'Decide the same for 1 identical thing',
    });
    await expect.poll(() => identical.isChecked()).toBe(false);
    await identical.check();
    await review.getByRole('button', { name: 'Publish (a second person)' }).click();
    await review.getByText('published, by Eva').first().waitFor();
    await expect
      .poll(() => under().getByText('published, by Eva').count(), { timeout: 45_000 })
      .toBe(2);
    await expectAccessible(page);
  });

  async function press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await page.keyboard.press(key);
  }

  /** Walks with Tab until the link of this name has the focus. */
  async function tabTo(name: string): Promise<void> {
    await page.getByRole('link', { name }).first().waitFor();
    for (let steps = 0; steps < 60; steps++) {
      await page.keyboard.press('Tab');
      if ((await page.evaluate('document.activeElement.textContent')) === name) return;
    }
    throw new Error(`Tab does not reach "${name}".`);
  }

  async function keyOf(name: string, role: Role): Promise<string> {
    return (await issueKey(server.home, { name, role, expiresAt: null }, new Date())).key;
  }

  async function signIn(key: string): Promise<void> {
    await page.goto(`${server.url}/sign-in`);
    await page.getByRole('textbox', { name: 'Key' }).fill(key);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('status').getByText('You are').waitFor();
  }
});
