/** What leaves the page as a file in a format of others, by keys alone, and with the key of whoever asks. */

import { readFile } from 'node:fs/promises';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { issueKey } from '../../src/server/auth/api-keys.ts';
import { page, server, useExplorer } from '../support/explorer.ts';
import { expectAccessible } from './accessibility.ts';

useExplorer();

/** Opens the menu by keys, goes to a format, and gives the name and the content of the file. */
async function exported(menu: string, format: string): Promise<readonly [string, string]> {
  const button = page.locator('summary', { hasText: menu });
  await button.waitFor();
  await button.focus();
  await page.keyboard.press('Enter');
  const focused = () => page.evaluate('document.activeElement.textContent');
  for (let steps = 0; (await focused()) !== format; steps++) {
    if (steps > 12) throw new Error(`Tab does not reach "${format}".`);
    await page.keyboard.press('Tab');
  }
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Enter'),
  ]);
  return [download.suggestedFilename(), await readFile(await download.path(), 'utf8')];
}

async function idOf(list: string): Promise<string> {
  const { data } = await server.ask(`{ list: ${list} { nodes { id } } }`);
  return data.list.nodes[0].id;
}

describe('a file', () => {
  it('of a speaker has their quotes with the very words and the texts they stand in', async () => {
    const id = await idOf('speakers(filter: { text: "Vladimir Zelensky" })');
    await page.goto(`${server.url}/speaker/${id}`);
    const [name, content] = await exported('Export …', 'Quotes (Web Annotation)');
    expect(name).toBe('hearsay.annotations.jsonld');
    expect(content).toContain('Ukrainians will not give their land to the occupier');
    expect(content).toContain('TextQuoteSelector');
    await page.getByRole('status').getByText('Saved.').waitFor();
  });

  it('of an article has its quotes and claims as a graph that hangs together', async () => {
    const id = await server.articleId('What do Putin');
    await page.goto(`${server.url}/article/${id}`);
    const [, content] = await exported('Export …', 'Relationships (CSV)');
    const rows: { type: string }[] = parseCsv(content, { columns: true });
    const types = new Set(rows.map(({ type }) => type));
    expect([...types]).toEqual(
      expect.arrayContaining(['PUBLISHED_BY', 'HAS_SNAPSHOT', 'QUOTED_IN', 'HAS_ATTRIBUTION']),
    );
  });

  it('of a claim says where it comes from', async () => {
    const id = await idOf('claims');
    await page.goto(`${server.url}/claim/${id}`);
    const [name, content] = await exported('Export …', 'Where it comes from (PROV-O)');
    expect(name).toBe('hearsay.prov.jsonld');
    expect(content).toContain(id);
    expect(content).toContain('wasQuotedFrom');
  });

  it('of a scene has what is visible, with all that is stored of it', async () => {
    const id = await idOf('speakers(filter: { text: "Putin" })');
    await page.goto(`${server.url}/graph/${id}`);
    await page.locator('[data-busy="false"]').waitFor();
    const words = await page.getByText(/^\d+ things shown/).textContent();
    const [, content] = await exported('Save', 'Graph (GraphML)');
    expect(content.match(/<node /g)).toHaveLength(Number.parseInt(words ?? '', 10));
  });
});

describe('no file', () => {
  it('comes when the server cannot be reached, and the page says so', async () => {
    await page.goto(`${server.url}/claim/${await idOf('claims')}`);
    await page.locator('summary', { hasText: 'Export …' }).click();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await server.context.setOffline(true);
    await page.locator('summary', { hasText: 'Export …' }).click();
    await page.getByRole('button', { name: 'Graph (GraphML)' }).click();
    await page.getByText('Nothing was saved: the server cannot be reached.').waitFor();
    await server.context.setOffline(false);
  });
});

describe('where people sign in', () => {
  it('the key goes along', async () => {
    const id = await idOf('claims');
    const { key } = await issueKey(
      server.home,
      { name: 'Rita', role: 'READER', expiresAt: null },
      new Date(),
    );
    await page.goto(`${server.url}/sign-in`);
    await page.getByRole('textbox', { name: 'Key' }).fill(key);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('status').getByText('You are Rita').waitFor();
    // Without loading the page anew, which would forget the key.
    await page.evaluate(`history.pushState(null, '', '/claim/${id}')`);
    const [, content] = await exported('Export …', 'Graph (GraphML)');
    expect(content).toContain(id);
  });
});
