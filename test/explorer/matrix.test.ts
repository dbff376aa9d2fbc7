/** A matrix of more claims than are read at once: all of them are reached by keys, and the way back leads to where one was. */

import { describe, expect, it } from 'vitest';
import { graph, page, server, useBareExplorer } from '../support/bare-explorer.ts';
import { story, storyServices } from '../support/claims.ts';
import { expectAccessible } from './accessibility.ts';

/** Each in words of its own, for like ones would be compared. */
const claims = (what: string, count: number) =>
  Array.from({ length: count }, (_, at) => {
    const name = String.fromCharCode(97 + Math.floor(at / 26), 97 + (at % 26));
    return { words: `The${name}${what} lies ${name}wards.` };
  });

const SHARED = 'The lighthouse is lit.';
/** The last row of all, for the order is that of the texts. */
const LAST = 'The tide was late.';

let matrix: string;
let strangers: string;

useBareExplorer(async () => {
  const stories = [
    { id: 'a', says: [...claims('buoy', 100), { words: SHARED }] },
    { id: 'b', says: [{ words: SHARED }, ...claims('pier', 40), { words: LAST }] },
    { id: 'c', says: [] },
    { id: 'd', says: [] },
  ].map(story);
  const { ingest } = storyServices(graph.stores, stories);
  const ids: string[] = [];
  for (const { record } of stories) ids.push((await ingest.ingest(record)).articleId);
  const addressOf = (articles: readonly string[]) =>
    `${server.url}/compare?${new URLSearchParams(articles.map((id) => ['article', id]))}`;
  matrix = addressOf(ids.slice(0, 2));
  strangers = addressOf(ids.slice(2));
});

const grid = () => page.getByRole('grid', { name: 'What each article says on each claim' });
const rows = () => grid().locator('tbody tr').count();
const more = () => page.getByRole('button', { name: 'Show more of 142' });
const focused = (): Promise<string> =>
  page.evaluate('document.activeElement.dataset.cell ?? document.activeElement.textContent');

/** The number of rows there are, which the page says at the same moment. */
async function expectRows(count: number): Promise<void> {
  await expect.poll(rows).toBe(count);
  await page.getByText(`${count} of 142 claims`, { exact: true }).waitFor();
}

describe('a matrix of more claims than are read at once', () => {
  it('shows all of them page after page by keys alone, keeps the place among them and never loses the focus', async () => {
    await page.goto(matrix);
    await expectRows(60);
    await grid().getByRole('button').first().focus();
    await page.keyboard.press('Tab');
    await expect.poll(focused).toBe('Show more of 142');
    await page.keyboard.press('Enter');
    await expectRows(120);
    await page.getByRole('status').getByText('60 more: 120 of 142 claims are shown.').waitFor();
    expect(await focused()).toBe('Show more of 142');
    await page.keyboard.press('Shift+Tab');
    await expect.poll(focused).toBe('0 1');
    for (const key of ['Control+End', 'ArrowLeft']) await page.keyboard.press(key);
    await expect.poll(focused).toBe('119 1');
    await more().press('Space');
    await expectRows(142);
    await expect.poll(focused).toBe('22 more: 142 of 142 claims are shown.');
    expect(await more().count()).toBe(0);
    const links = await grid().locator('tbody th').allTextContents();
    expect(new Set(links).size).toBe(142);
    expect([links[0], links.at(-1)]).toEqual([SHARED, LAST]);
    await page.keyboard.press('Shift+Tab');
    await expect.poll(focused).toBe('119 1');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Home');
    await expect.poll(focused).toBe('120 0');
    await expectAccessible(page);
  });

  it('opens the passages of a later row, and the way back from them leads to the same rows and cell', async () => {
    await page.goto(`${matrix}&rows=142`);
    await expectRows(142);
    await grid().getByRole('button').first().focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Passages, side by side' });
    await expect
      .poll(() => dialog.getByRole('region').allTextContents())
      .toEqual([expect.stringContaining('silent'), expect.stringContaining(LAST)]);
    await dialog.getByRole('link', { name: LAST }).press('Enter');
    await page.waitForURL(/\/article\//);
    await page.getByRole('heading', { name: 'Story b' }).waitFor();
    await page.goBack();
    await dialog.getByRole('link', { name: LAST }).waitFor();
    await expectRows(142);
    await page.keyboard.press('Escape');
    await expect.poll(focused).toBe('141 2');
    expect(await dialog.count()).toBe(0);
  });

  it('shows, with only the shared ones, all of those and no way to more', async () => {
    await page.goto(matrix);
    await page.getByRole('checkbox', { name: 'Only claims that two or more' }).check();
    await expectRows(1);
    expect(await more().count()).toBe(0);
    await page.reload();
    await expectRows(1);
    await page.getByRole('checkbox', { name: 'Only claims that two or more' }).uncheck();
    await more().waitFor();
    await expectRows(60);
  });

  it('keeps rows and focus where the server is away, and goes on from there', async () => {
    await page.goto(matrix);
    await expectRows(60);
    await page.route('**/graphql', (route) => route.abort());
    await more().press('Enter');
    await page.getByRole('alert').getByText('The server cannot be reached').waitFor();
    await expectRows(60);
    expect(await focused()).toBe('Try again');
    await page.unroute('**/graphql');
    await page.keyboard.press('Enter');
    await expectRows(120);
    expect(await focused()).toBe('Show more of 142');
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});

describe('a matrix without claims', () => {
  it('says so', async () => {
    await page.goto(strangers);
    await page.getByText('No claim was read in these articles.').waitFor();
    expect(await grid().count()).toBe(0);
  });
});
