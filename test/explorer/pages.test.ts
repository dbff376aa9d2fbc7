/** The pages behind a verdict: who said it first, how many origins, who disagrees, and everything that is found by words. */

import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from './accessibility.ts';
import { type SeededServer, startSeededServer } from './seeded-server.ts';

const REPORT = `Engineers closed the sluices of the Millbrook dam on Friday after water rose by four metres within a night. Some three hundred people left their houses along the river and spent the night in the school of the next town. “The dam will hold through the winter,” said Clara Voss, who heads the water board. The board had warned of heavy rain a week earlier, and the mayor asked everybody to stay away from the banks until the level has fallen again.`;

const LATER = `Two weeks after the flood the people of Millbrook are back in their houses. The school is a school again, and the water has left a brown line on the walls. Clara Voss of the water board had promised: “The dam will hold through the winter.” It did so far, but few of those who came to the meeting on Tuesday wanted to hear about next year.`;

let server: SeededServer;
let page: Page;

beforeAll(async () => {
  server = await startSeededServer();
  const report = { title: 'Dam holds after a night of rain', text: REPORT };
  await server.ingest({
    ...report,
    ...{ outlet: 'River Herald', url: 'https://herald.example/dam', publishedAt: '2025-03-01' },
  });
  await server.ingest({
    ...report,
    ...{ outlet: 'Valley News', url: 'https://valley.example/dam', publishedAt: '2025-03-02' },
  });
  await server.ingest({
    ...{ title: 'After the flood', text: LATER, outlet: 'Hill Weekly' },
    ...{ url: 'https://hill.example/after', publishedAt: '2025-03-16' },
  });
}, 240_000);
afterAll(async () => {
  await server.close();
});
beforeEach(async () => {
  page = await server.context.newPage();
});
afterEach(async () => {
  await page.close();
});

async function openUtterance(): Promise<void> {
  await page.goto(`${server.url}/?words=The+dam+will+hold+through+the+winter`);
  await page.getByRole('link', { name: 'The same words everywhere' }).first().click();
  await page.getByRole('heading', { level: 1, name: /The dam will hold/ }).waitFor();
}

describe('the verdict', () => {
  it('names the earliest source and its date', async () => {
    await page.goto(`${server.url}/?words=The+dam+will+hold+through+the+winter&by=Clara+Voss`);
    const verdict = page.getByRole('region', { name: 'Verdict' });
    await verdict.getByText('Verbatim').waitFor();
    expect(await verdict.getByRole('status').textContent()).toContain(
      'Earliest source: River Herald, 1 Mar 2025',
    );
  });
});

describe('the page of an utterance', () => {
  it('counts origins and not reprints, and says why articles were folded', async () => {
    await openUtterance();
    await page.getByText('3 articles → 2 origins').click();
    const independence = page.getByRole('region', { name: 'Independence' });
    expect(await independence.locator('ol > li').count()).toBe(2);
    expect(await independence.textContent()).toMatch(/same narration|word for word|narration/);
  });

  it('draws who said it first from left to right, with the gap between', async () => {
    await openUtterance();
    const lane = page.getByRole('region', { name: 'Who said it first' }).getByRole('table');
    expect(await lane.locator('thead th').allTextContents()).toEqual([
      '1 Mar 2025',
      '2 Mar 2025',
      '13 days without',
      '16 Mar 2025',
    ]);
    const origin = lane.getByRole('row', { name: /^Origin/ });
    expect(await origin.textContent()).toContain('River Herald');
    expect(await lane.getByRole('row', { name: /^Repeats/ }).textContent()).toMatch(
      /Valley News.*Hill Weekly/,
    );
    await expectAccessible(page);
  });
});

describe('the matrix', () => {
  it('never shows alike who is silent and who was not checked', async () => {
    await page.goto(`${server.url}/compare`);
    await page.getByRole('checkbox', { name: /^What do Putin/ }).check();
    await page.getByRole('checkbox', { name: /^After the flood/ }).check();
    await page.getByRole('button', { name: 'Compare' }).click();
    const grid = page.getByRole('grid');
    await grid.waitFor();
    const said = await grid.getByRole('button').allTextContents();
    expect(new Set(said.map((each) => each.replace(' !', '')))).toContain('silent');
    const legend = page.getByText('not checked').first();
    expect(await legend.locator('svg').innerHTML()).toContain('dasharray');
  });
});

describe('search', () => {
  it('marks the words in its snippets, and narrows by kind', async () => {
    await page.goto(`${server.url}/search`);
    await page.getByRole('searchbox').fill('occupier');
    await page.keyboard.press('Enter');
    await page.locator('mark').first().waitFor();
    expect((await page.locator('mark').first().textContent())?.toLowerCase()).toBe('occupier');
    await page.getByRole('checkbox', { name: 'Articles' }).check();
    await page.waitForURL(/type=Article/);
    await page.getByRole('link', { name: /^Stalemate/ }).waitFor();
    expect(await page.locator('main li').getByText('Quote', { exact: true }).count()).toBe(0);
    await expectAccessible(page);
  });
});

describe('signing in', () => {
  it('keeps the key in memory only', async () => {
    await page.goto(`${server.url}/sign-in`);
    await page.getByRole('textbox', { name: 'Key' }).fill('not-a-real-key');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('You are local user, with the role ADMIN.').waitFor();
    await expectAccessible(page);
    const kept = 'JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie';
    expect(await page.evaluate(kept)).not.toContain('not-a-real-key');
    await page.reload();
    await page.getByRole('textbox', { name: 'Key' }).waitFor();
  });
});
