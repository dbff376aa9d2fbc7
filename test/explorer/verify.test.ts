/** Did they say it? From the paste to the evidence, in a real browser. */

import { describe, expect, it } from 'vitest';
import { page, server, useExplorer } from '../support/explorer.ts';
import { expectAccessible } from './accessibility.ts';

useExplorer(async () => {
  await server.ingest({
    ...{ title: 'After the rain', outlet: 'River Herald' },
    text: 'The dam of Millbrook was looked at again. “The dam will hold through the winter,” said Clara Voss of the water board. Few people in the hall believed it. “We warned everybody of the heavy rain in March,” Clara Voss said later.',
  });
});

async function paste(words: string): Promise<void> {
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(words)})`);
  await page.keyboard.press('Control+V');
}

function address(words: string, by?: string): string {
  return `${server.url}/?${new URLSearchParams({ words, ...(by === undefined ? {} : { by }) })}`;
}

describe('the first page', () => {
  it('takes a quotation with its speaker in one paste, and gives the verdict and its evidence after one key', async () => {
    await page.goto(server.url);
    await paste('“Ukrainians will not give their land to the occupier,” said Zelenskiy.');
    await expect
      .poll(() => page.getByLabel('The words').inputValue())
      .toBe('Ukrainians will not give their land to the occupier,');
    await expect.poll(() => page.getByLabel('Said by').inputValue()).toBe('Zelenskiy');
    await page.keyboard.press('Enter');
    const verdict = page.getByRole('region', { name: 'Verdict' });
    await verdict.getByText('Verbatim').waitFor();
    await expect.poll(() => verdict.getByRole('link').first().textContent()).toBe('BBC News');
    const evidence = page.getByRole('region', { name: 'Evidence' });
    await expect.poll(() => evidence.getByRole('article').count()).toBe(2);
    await expect
      .poll(() => evidence.locator('mark').first().textContent())
      .toMatch(/^Ukrainians will not give their land to the occupier/);
    await evidence.getByText('named as “President Zelenskiy”').waitFor();
    await verdict.getByText('The name may mean').waitFor();
    await verdict.getByRole('link', { name: 'Vladimir Zelensky' }).waitFor();
  });

  it('leaves out no part of a quotation that its speaker interrupts', async () => {
    await page.goto(server.url);
    await paste(
      '“Ukrainians will not give their land,” Zelenskiy said, “to anybody but a friend.”',
    );
    await expect.poll(() => page.getByLabel('Said by').inputValue()).toBe('Zelenskiy');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Verdict' }).getByText('Altered').waitFor();
    await page
      .getByRole('region', { name: 'What differs' })
      .getByText('a friend')
      .first()
      .waitFor();
  });

  it('says when the box takes no more, and keeps what comes below it within reach', async () => {
    await page.goto(server.url);
    await paste('\u{1F9E8} <b>“שלום ‹give’ it</b>\n'.repeat(1_500));
    await page.getByText('The box is full: it takes 20,000 characters').waitFor();
    const box = await page.getByRole('button', { name: 'Check' }).boundingBox();
    expect(box?.y).toBeLessThan(800);
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Verdict' }).waitFor();
  });

  it('names every change in words', async () => {
    await page.goto(address('Ukrainians will give their land to no occupier', 'Zelensky'));
    await page.getByText('Altered').first().waitFor();
    const differs = page.getByRole('region', { name: 'What differs' });
    await differs.getByText('“not” is left out').waitFor();
    await differs.getByText('touches a negation or condition').first().waitFor();
    await expect.poll(() => differs.locator('del').allTextContents()).toContain('not');
  });

  it('says when two passages were sewn together', async () => {
    await page.goto(
      address('The dam will hold … we warned everybody of the heavy rain', 'Clara Voss'),
    );
    await page.getByRole('region', { name: 'Verdict' }).getByText('Spliced').waitFor();
  });

  it('says whose words they are when they are given to another', async () => {
    await page.goto(
      address('Ukrainians will not give their land to the occupier', 'Vladimir Putin'),
    );
    await page.getByRole('region', { name: 'Verdict' }).getByText('Said by someone else').waitFor();
  });

  it('does not take words that nobody has for words that nobody said', async () => {
    await page.goto(address('The moon is made of green cheese and always was'));
    await page.getByRole('region', { name: 'Verdict' }).getByText('Not found').waitFor();
    await page.getByText('does not mean that nobody said it').waitFor();
  });

  it('offers speakers by any spelling of their name, by keys alone', async () => {
    await page.goto(server.url);
    await page.getByLabel('The words').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('zelenskiy');
    await page.getByRole('option', { name: /^Vladimir Zelensky/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByLabel('Said by').inputValue()).toBe('Vladimir Zelensky');
  });

  it('keeps the question in the address, and goes back to the one before', async () => {
    await page.goto(address('hot as a pistol'));
    const box = page.getByLabel('The words');
    await box.fill('very high price');
    await box.press('Enter');
    await page.waitForURL(/very\+high\+price/);
    await page.goBack();
    await expect.poll(() => box.inputValue()).toBe('hot as a pistol');
  });

  it('shows its keys, and goes by them', async () => {
    await page.goto(`${server.url}/sign-in`);
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Keys' });
    await help.waitFor();
    expect(await help.evaluate((box) => box.scrollTop)).toBe(0);
    await page.keyboard.press('Escape');
    await page.keyboard.press('g');
    await page.keyboard.press('v');
    await page.getByRole('heading', { name: 'Did they say it?' }).waitFor();
    await expect.poll(() => page.evaluate('document.activeElement.tagName')).toMatch(/H1|TEXTAREA/);
  });

  it('says what to do when the server cannot be reached, and goes on when it can', async () => {
    await page.goto(server.url);
    await server.context.setOffline(true);
    await page.getByText('You are offline').waitFor();
    await page.getByLabel('The words').fill('hot as a pistol');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('cannot be reached').waitFor();
    await server.context.setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('region', { name: 'Verdict' }).waitFor();
  });

  it('is accessible in both themes, before a question and after', async () => {
    await page.goto(server.url);
    await expectAccessible(page);
    await page.goto(address('Ukrainians will give their land to an occupier', 'Zelensky'));
    await page.getByRole('region', { name: 'Evidence' }).waitFor();
    await expectAccessible(page);
  });

  it('fits a window of 360 px', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(address('Ukrainians will give their land to an occupier', 'Zelensky'));
    await page.getByRole('region', { name: 'Evidence' }).waitFor();
    await expect.poll(() => page.evaluate('document.documentElement.scrollWidth')).toBe(360);
  });
});
