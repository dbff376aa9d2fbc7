/** Takes the pictures of docs/screenshots from a running server with the seeds: `npx tsx scripts/screenshots.ts [URL] [NAME…]`. */

import path from 'node:path';
import type { Page } from 'playwright-core';
import { text } from '../explorer/src/text.ts';
import { openBrowser } from '../test/support/browser.ts';

interface Shot {
  readonly name: string;
  address(): Promise<string> | string;
  readonly dark?: boolean;
  readonly narrow?: boolean;
  /** What is done on the page before the picture is taken. */
  readonly first?: (page: Page) => Promise<void>;
}

const [server = 'http://127.0.0.1:4000', ...names] = process.argv.slice(2);

const ALTERED = new URLSearchParams({
  words: 'Ukrainians will never surrender their land to an occupier',
  by: 'Zelenskiy',
});

const SHOTS: readonly Shot[] = [
  { name: 'verify', address: () => `/?${ALTERED}` },
  { name: 'verify-dark', address: () => `/?${ALTERED}`, dark: true },
  { name: 'verify-narrow', address: () => `/?${ALTERED}`, narrow: true },
  { name: 'reader', address: () => article('What do Putin', '?at=2760') },
  { name: 'reader-narrow', address: () => article('What do Putin', '?at=2760'), narrow: true },
  { name: 'side-by-side', address: sideBySide, first: (page) => press(page, /Zelensky: “Ukr/) },
  { name: 'matrix', address: matrix },
  { name: 'utterance', address: () => '/search?text=occupier&type=Utterance', first: follow },
  { name: 'claim', address: () => '/search?text=hoax&type=Claim', first: follow },
  { name: 'speaker', address: () => '/search?text=Zelensky&type=Speaker', first: follow },
  { name: 'search', address: () => '/search?text=ceasefire' },
  { name: 'outlet', address: () => '/search?text=BBC&type=Outlet', first: follow },
  { name: 'graph', address: () => '/search?text=Putin&type=Speaker', first: followToGraph },
  { name: 'review', address: () => '/review' },
  { name: 'review-dark', address: () => '/review', dark: true },
  { name: 'review-narrow', address: () => '/review', narrow: true },
  { name: 'receipt', address: () => `/?${ALTERED}`, first: keepReceipt },
  { name: 'history', address: () => '/history', first: openEdits },
  { name: 'ingest', address: () => '/ingest' },
  { name: 'sign-in', address: () => '/sign-in' },
];

async function sideBySide(): Promise<string> {
  return `/side-by-side?left=${await idOf('What do Putin')}&right=${await idOf('Stalemate')}`;
}

async function matrix(): Promise<string> {
  const ids = await Promise.all(['What do Putin', 'Five Key', 'No Ceasefire'].map(idOf));
  return `/compare?${new URLSearchParams(ids.map((id) => ['article', id]))}`;
}

async function press(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name }).first().click();
}

/** Opens the first result of a search. */
async function follow(page: Page): Promise<void> {
  await page.locator('main li a').first().click();
  await page.waitForURL(/_[0-9a-f]{32}$/);
  await page
    .getByRole('heading', { level: 1 })
    .and(page.locator(':not(:text-is("Search"))'))
    .waitFor();
  await page.waitForLoadState('networkidle');
}

async function followToGraph(page: Page): Promise<void> {
  await follow(page);
  await page.getByRole('link', { name: 'See it in the graph' }).first().click();
  await page.locator('[data-busy="false"]').waitFor();
}

async function keepReceipt(page: Page): Promise<void> {
  await press(page, /Keep a receipt/);
  await page.getByRole('region', { name: 'What it rested on' }).waitFor();
}

async function openEdits(page: Page): Promise<void> {
  const edits = page.getByText('What it changed').first();
  if ((await edits.count()) > 0) await edits.click();
}

/** Where the article whose title begins so is read. */
async function article(title: string, query = ''): Promise<string> {
  return `/article/${await idOf(title)}${query}`;
}

async function idOf(title: string): Promise<string> {
  const response = await fetch(`${server}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ articles(first: 100) { nodes { id title } } }' }),
  });
  const { data } = await response.json();
  const nodes: readonly { readonly id: string; readonly title: string | null }[] =
    data.articles.nodes;
  const found = nodes.find((node) => node.title?.startsWith(title));
  if (found === undefined) throw new Error(`${server} has no article "${title} …".`);
  return found.id;
}

const FOLDER = path.resolve(import.meta.dirname, '../docs/screenshots');

async function take({ name, address, dark = false, narrow = false, first }: Shot): Promise<void> {
  await using browser = await openBrowser({
    ...(narrow ? { width: 360, height: 740 } : { width: 1200, height: 800 }),
    colorScheme: dark ? 'dark' : 'light',
  });
  const page = await browser.context.newPage();
  await page.goto(`${server}${await address()}`, { waitUntil: 'networkidle' });
  await page.getByRole('main').waitFor();
  await settled(page);
  await first?.(page);
  await settled(page);
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`) });
  console.log(`${name}: ${page.url()}`);
}

/** What has come may ask for more: waits until nothing is asked for, twice. */
async function settled(page: Page): Promise<void> {
  for (let time = 0; time < 2; time++) {
    // A busy server may not have begun to answer when the network falls silent.
    await page.getByText(text.states.loading).first().waitFor({ state: 'hidden' });
    await page.waitForLoadState('networkidle');
  }
}

for (const shot of SHOTS) {
  if (names.length === 0 || names.includes(shot.name)) await take(shot);
}
