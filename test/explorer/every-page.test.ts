/** What holds for every page: it can be read by everybody, in light and in dark, on a phone and with large letters. */

import { describe, expect, it } from 'vitest';
import type { RoutePath } from '../../explorer/src/routes.ts';
import { page, server, useExplorer } from '../support/explorer.ts';
import { expectAccessible } from './accessibility.ts';

useExplorer();

/** An address of each page of the router, with something on it; the compiler knows when one is missing. */
const ADDRESSES: Readonly<Record<RoutePath, () => Promise<string> | string>> = {
  '/': () => '/?words=Ukrainians+will+give+their+land+to+an+occupier&by=Zelensky',
  '/graph/:id': async () => `/graph/${await first('speakers(filter: { text: "Putin" })')}`,
  '/article/:id': async () => `/article/${await server.articleId('What do Putin')}`,
  '/claim/:id': async () => `/claim/${await first('claims')}`,
  '/speaker/:id': async () => `/speaker/${await first('speakers(filter: { text: "Zelensky" })')}`,
  '/utterance/:id': async () => `/utterance/${await first('utterances')}`,
  '/outlet/:id': async () => `/outlet/${await first('outlets')}`,
  '/search': () => '/search?text=ceasefire',
  '/compare': async () => `/compare?${new URLSearchParams(await pair('article', 'article'))}`,
  '/side-by-side': async () => `/side-by-side?${new URLSearchParams(await pair('left', 'right'))}`,
  '/review': () => '/review',
  '/history': () => '/history',
  '/receipt': () => '/receipt#cut-off',
  '/ingest': () => '/ingest',
  '/sign-in': () => '/sign-in',
};

const NOWHERE = ['an address that nothing is at', () => '/no/such/page'] as const;

async function first(list: string): Promise<string> {
  const { data } = await server.ask(`{ list: ${list} { nodes { id } } }`);
  return data.list.nodes[0].id;
}

async function pair(one: string, other: string): Promise<[string, string][]> {
  const titles = ['What do Putin', 'Stalemate'] as const;
  const [left, right] = await Promise.all(titles.map(server.articleId));
  return [
    [one, left ?? ''],
    [other, right ?? ''],
  ];
}

async function open(address: () => Promise<string> | string): Promise<void> {
  await page.goto(`${server.url}${await address()}`);
  await page.getByRole('heading').or(page.getByRole('alert')).first().waitFor();
  await expect
    .poll(() => page.getByText('Asking the graph …').count(), { timeout: 45_000 })
    .toBe(0);
}

describe.each([...Object.entries(ADDRESSES), NOWHERE])('the page at %s', (_, address) => {
  it('is accessible in both themes', async () => {
    await open(address);
    await expectAccessible(page);
  });

  it('fits a phone, and a window that is zoomed to twice its size', async () => {
    // As a browser zooms a window of 1280 × 800: half as many pixels, twice as large.
    for (const [width, height] of [
      [640, 400],
      [360, 740],
    ] as const) {
      await page.setViewportSize({ width, height });
      await open(address);
      await expect.poll(() => page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    }
  });
});

describe('names and words that have no end', () => {
  const NAME = 'Hubert Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh';

  it('fit a phone in the verdict, and text that runs from right to left turns nothing beside it', async () => {
    await server.ingest({
      // The mark before the last word turns round all that follows it.
      ...{ title: 'A party of \u202ereversed', outlet: 'Odd & Sons' },
      text: `The party went on. “We won it all in one night,” said ${NAME}, who heads the Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft. Nobody objected.`,
    });
    await page.setViewportSize({ width: 360, height: 740 });
    await open(() => '/?words=We+won+it+all+in+one+night');
    const evidence = page.getByRole('region', { name: 'Evidence' });
    const title = evidence.getByRole('link', { name: /^A party of/ });
    await expect.poll(() => page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await page.setViewportSize({ width: 1280, height: 800 });
    const [left, right] = await Promise.all([
      title.boundingBox(),
      evidence.getByRole('link', { name: 'Odd & Sons' }).boundingBox(),
    ]);
    expect(left?.x).toBeLessThan(right?.x ?? 0);
  });
});
