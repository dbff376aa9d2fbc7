/** The graph page: a scene that grows, shrinks and goes back, in a picture and in a list. */

import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { page, server, useExplorer } from '../support/explorer.ts';
import { expectAccessible } from './accessibility.ts';

const WITHOUT_WEBGL = ['--disable-3d-apis'];

let putin: string;

useExplorer(async () => {
  const { data } = await server.ask('{ speakers(filter: { text: "Putin" }) { nodes { id } } }');
  putin = data.speakers.nodes[0].id;
});

/** Opens an address and waits until nothing is asked or arranged any more. */
async function open(address: string, on = page): Promise<void> {
  await on.goto(`${server.url}${address}`);
  await settled(on);
}

async function settled(on = page): Promise<void> {
  await on.locator('[data-busy="false"]').waitFor();
}

/** How many things the page says that it shows. */
async function shown(on = page): Promise<number> {
  const words = await on.getByText(/^[\d,]+ things? shown/).textContent();
  return Number(/^[\d,]+/.exec(words ?? '')?.[0].replaceAll(',', ''));
}

const said = (words: string | RegExp) =>
  page.getByRole('status').filter({ hasText: words }).waitFor();
const tree = (on = page) => on.getByRole('tree', { name: 'The scene as a list' });

describe('a scene', () => {
  it('opens around one thing, and says exactly how much of it is not shown', async () => {
    await open(`/graph/${putin}`);
    await expect
      .poll(() => page.getByRole('heading', { level: 1 }).textContent())
      .toBe('Vladimir Putin');
    const count = await shown();
    expect(count).toBeGreaterThan(10);
    expect(count).toBeLessThanOrEqual(150);
    await expect
      .poll(() => page.locator('[data-drawn-by]').getAttribute('data-drawn-by'))
      .toBe('webgl');
    const { data } = await server.ask(
      `{ neighborhood(id: "${putin}", limit: 12) { counts { total hidden } } }`,
    );
    const counts: readonly { readonly total: number; readonly hidden: number }[] =
      data.neighborhood.counts;
    const total = counts.reduce((sum, each) => sum + each.total, 0);
    const hidden = counts.reduce((sum, each) => sum + each.hidden, 0);
    await page.getByText(`${total} relationships in the graph; ${hidden} of them`).waitFor();
  });

  it('expands by choice with exact counts, and goes back and forth', async () => {
    await open(`/graph/${putin}`);
    const before = await shown();
    await page.keyboard.press('e');
    const dialog = page.getByRole('dialog', { name: 'Expand Vladimir Putin' });
    await dialog.getByLabel('At most').selectOption('100');
    const { data } = await server.ask(
      `{ neighborhood(id: "${putin}", limit: 100) { counts { shown total } } }`,
    );
    const [first] = data.neighborhood.counts;
    await dialog.getByText(`${first.shown} of ${first.total}`).first().waitFor();
    await dialog.getByText('nothing stays hidden').waitFor();
    await dialog.getByRole('button', { name: 'Expand' }).click();
    await said(/things added around Vladimir Putin\. 0 of its relationships/);
    const after = await shown();
    expect(after).toBeGreaterThan(before);

    await page.keyboard.press('z');
    await said('Undone: expanding');
    await expect.poll(shown).toBe(before);
    await page.keyboard.press('Z');
    await said('Redone: expanding');
    await expect.poll(shown).toBe(after);
    await page.keyboard.press('x');
    await said(/things removed/);
    await expect.poll(shown).toBe(before);
  });

  it('hides one, hides the others, and shows all again', async () => {
    await open(`/graph/${putin}`);
    const all = await shown();
    await page.keyboard.press('h');
    await page.getByText(`${all - 1} things shown · 1 hidden by you`).waitFor();
    await page.keyboard.press('z');
    await page.getByText(`${all} things shown`).waitFor();
    await page.keyboard.press('o');
    await page.getByText(`1 thing shown · ${all - 1} hidden by you`).waitFor();
    await page.keyboard.press('a');
    await page.getByText(`${all} things shown`).waitFor();
  });

  it('pins a thing where it stands, and lets it go again', async () => {
    await open(`/graph/${putin}`);
    await page.keyboard.press('p');
    await said('Vladimir Putin pinned.');
    const card = page.getByRole('complementary', { name: 'About the scene' });
    await card.getByText('pinned', { exact: false }).first().waitFor();
    await page.getByRole('button', { name: 'Unpin' }).click();
    await said('Vladimir Putin no longer pinned.');
  });

  it('takes what is searched for beside what it has, and finds a path between the two', async () => {
    await open(`/graph/${putin}`);
    const before = await shown();
    await page.getByRole('combobox', { name: 'Add to the scene' }).fill('BBC');
    await page.getByRole('option', { name: /^Outlet BBC/ }).click();
    await page.getByText(`${before + 1} things shown`).waitFor();
    await page.keyboard.press('w');
    const dialog = page.getByRole('dialog', { name: 'Path between' });
    await dialog
      .getByRole('combobox', { name: /^To/ })
      .selectOption({ label: 'Speaker: Vladimir Putin' });
    await dialog.getByLabel('is about').check();
    await dialog.getByRole('button', { name: 'Find' }).click();
    await page.getByRole('alert').getByText('No path').waitFor();
    await page.getByRole('button', { name: 'Close' }).click();
    await page.keyboard.press('w');
    await dialog
      .getByRole('combobox', { name: /^To/ })
      .selectOption({ label: 'Speaker: Vladimir Putin' });
    await dialog.getByRole('button', { name: 'Find' }).click();
    await said(/^A path of \d+ steps/);
    await expect.poll(shown).toBeGreaterThan(before + 1);
  });

  it('is filtered by kind with a count beforehand', async () => {
    await open(`/graph/${putin}`);
    const before = await shown();
    await page.getByText('Filters', { exact: true }).click();
    const claims = page.getByRole('checkbox', { name: /^Claims/ });
    const count = Number(/\d+/.exec((await claims.locator('..').textContent()) ?? '')?.[0]);
    await claims.uncheck();
    await page.getByText(`${before - count} things shown · ${count} hidden by filters`).waitFor();
    await page.getByRole('button', { name: 'Take all filters back' }).click();
    await page.getByText(`${before} things shown`).waitFor();
  });

  it('leaves as a table, as a picture, and as a question that the API answers', async () => {
    await open(`/graph/${putin}`);
    const count = await shown();
    await page.getByText('Save', { exact: true }).click();
    const [csv] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Nodes as CSV' }).click(),
    ]);
    const rows = (await readFile(await csv.path(), 'utf8')).trimEnd().split('\r\n');
    expect(rows).toHaveLength(count + 1);
    await page.getByText('Save', { exact: true }).click();
    const [edges] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Relationships as CSV' }).click(),
    ]);
    const [head, ...joined] = (await readFile(await edges.path(), 'utf8')).trimEnd().split('\r\n');
    await page.getByText('Save', { exact: true }).click();
    const [svg] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Picture as SVG' }).click(),
    ]);
    const picture = await readFile(await svg.path(), 'utf8');
    expect(picture).toMatch(/^<svg xmlns/);
    expect(picture).not.toContain('var(');
    await page.getByText('Save', { exact: true }).click();
    await page.getByRole('button', { name: 'Copy as GraphQL' }).click();
    await said('Copied');
    const copied = String(await page.evaluate('navigator.clipboard.readText()'));
    const { data, errors } = await server.ask(copied);
    expect(errors).toEqual([]);
    expect(data.visible.degrees).toHaveLength(count);
    // The table has the relationships that the API has between what is visible.
    expect(head).toBe('type,fromId,toId,state');
    const answered: readonly Readonly<Record<string, string | null>>[] = data.visible.relationships;
    expect(joined.length).toBeGreaterThan(count / 2);
    expect(joined.toSorted()).toEqual(
      answered
        .map(({ type, fromId, toId, state }) => [type, fromId, toId, state ?? ''].join(','))
        .toSorted(),
    );
  });
});

describe('a picture', () => {
  it('selects a kind of thing by its legend, and is arranged in three ways by a key', async () => {
    await open(`/graph/${putin}`);
    const legend = page.getByRole('region', { name: 'Legend' });
    const quotes = legend.getByRole('button', { name: /^Select \d+ quotes/i });
    const count = Number(/\d+/.exec((await quotes.getAttribute('aria-label')) ?? '')?.[0]);
    await quotes.press('Enter');
    await page.getByText(`${count} things are selected.`).waitFor();
    const layout = page.getByRole('combobox', { name: 'Layout' });
    for (const name of ['Layers', 'Time lanes', 'Force']) {
      await page.keyboard.press('l');
      await said(`Arranged: ${name}.`);
      await expect.poll(() => layout.locator('option:checked').textContent()).toBe(name);
    }
  });
});

describe('the list beside the picture', () => {
  it('is a tree that keys walk, with the selection of the picture', async () => {
    await open(`/graph/${putin}`);
    await page.keyboard.press('t');
    const active = () =>
      page.evaluate(`(() => {
        const id = document.activeElement?.getAttribute('aria-activedescendant');
        const row = id && document.getElementById(id);
        return row && {
          role: row.getAttribute('role'),
          level: row.ariaLevel,
          place: Number(row.ariaPosInSet),
          siblings: Number(row.ariaSetSize),
          expanded: row.ariaExpanded,
          selected: row.ariaSelected,
          words: row.textContent,
        };
      })()`);
    // The thing that the scene started from is selected, and so is its row.
    await expect.poll(active).toMatchObject({ role: 'treeitem', level: '2', selected: 'true' });
    await page.keyboard.press('Home');
    await expect.poll(active).toMatchObject({ level: '1', place: 1, expanded: 'true' });
    const top = await active();
    await page.keyboard.press('ArrowRight');
    await expect.poll(active).toMatchObject({ level: '2', place: 1, selected: 'true' });
    await page.keyboard.press('ArrowRight');
    await expect.poll(active).toMatchObject({ level: '2', expanded: 'true' });
    await page.keyboard.press('ArrowDown');
    await expect.poll(active).toMatchObject({ level: '3', place: 1 });
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(active).toEqual(top);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('End');
    await expect.poll(active).toMatchObject({ level: '2' });
  });

  it('leaves what is chosen in the address, where it is found again', async () => {
    await open(`/graph/${putin}`);
    const chosen = () => tree().getByRole('treeitem', { selected: true }).allTextContents();
    const [start] = await chosen();
    await page.keyboard.press('t');
    await page.keyboard.press('End');
    await expect.poll(chosen).not.toEqual([start]);
    const last = await chosen();
    await expect.poll(() => new URL(page.url()).searchParams.has('chosen')).toBe(true);
    const address = new URL(page.url());
    await page.goto(`${server.url}/search`);
    await open(`${address.pathname}${address.search}`);
    await expect.poll(chosen).toEqual(last);
  });

  it('has a row for each thing that is visible', async () => {
    await open(`/graph/${putin}`);
    const rows = tree().getByRole('treeitem');
    const kinds = await rows.filter({ hasText: /^▾?[A-Z]\w+, \d+$/ }).allTextContents();
    const first = Number(/\d+$/.exec(kinds[0] ?? '')?.[0]);
    const sizes: readonly number[] = await page.evaluate(
      `[...document.querySelectorAll('[role=treeitem][aria-level="2"]')].map((row) => Number(row.ariaSetSize))`,
    );
    expect(sizes[0]).toBe(first);
  });

  it('is accessible in both themes, with filters open and in a dialog, and fits 360 px', async () => {
    await open(`/graph/${putin}`);
    await page.getByText('Filters', { exact: true }).click();
    await expectAccessible(page);
    await page.keyboard.press('e');
    await page
      .getByRole('dialog')
      .getByText(/stays? hidden/)
      .waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 360, height: 740 });
    await expect.poll(() => page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    for (const key of ['e', 'w']) {
      await page.keyboard.press(key);
      await page.getByRole('dialog').waitFor();
      // Nothing is cut off at its side.
      const { width, inside } = await page
        .getByRole('dialog')
        .evaluate((box) => ({ width: box.clientWidth, inside: box.scrollWidth }));
      expect(inside).toBe(width);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
  });
});

describe('without WebGL', () => {
  it('the picture is SVG, holds still when the scene grows, and is the same when its address is opened again', async () => {
    await using browser = await openBrowser({ flags: WITHOUT_WEBGL });
    const plain = await browser.context.newPage();
    await open(`/graph/${putin}`, plain);
    await expect
      .poll(() => plain.locator('[data-drawn-by]').getAttribute('data-drawn-by'))
      .toBe('svg');
    await plain.getByText('does not draw with WebGL').waitFor();
    const before = await places(plain);
    expect(before.size).toBe(await shown(plain));
    await plain.keyboard.press('E');
    await plain.getByRole('status').filter({ hasText: 'added around' }).waitFor();
    await settled(plain);
    const grown = await places(plain);
    for (const [id, { x, y }] of before) {
      const now = grown.get(id);
      expect(now && Math.hypot(now.x - x, now.y - y)).toBeLessThan(5);
    }
    // Whatever the pointer is on stays as it is, with its neighbours; the rest is dimmed.
    const started = plain.locator(`svg g[data-id="${putin}"]`);
    const dimmed = plain.locator('svg g[data-id][opacity]');
    await started.dispatchEvent('pointerover');
    await expect.poll(() => dimmed.count()).toBeGreaterThan(0);
    expect(await started.getAttribute('opacity')).toBeNull();
    await started.dispatchEvent('pointerout');
    await expect.poll(() => dimmed.count()).toBe(0);
    // What is chosen in the picture is chosen in the list.
    const chosen = plain.locator('svg g[data-id]').nth(3);
    await chosen.locator('circle').first().dispatchEvent('click');
    const row = tree(plain).locator('[aria-selected=true][aria-level="2"]');
    const label = (await chosen.locator('title').textContent())?.replace(/^\w+: /, '') ?? '';
    await row.filter({ hasText: label }).waitFor();
    await expect.poll(() => row.count()).toBe(1);
    // And the other way round: what is chosen in the list is marked in the picture, and nothing else.
    const marked = plain.locator('svg g[data-id]', {
      has: plain.locator('circle[stroke="var(--accent)"]'),
    });
    const chosenId = await chosen.getAttribute('data-id');
    await expect
      .poll(() => marked.evaluateAll((all) => all.map(({ dataset }) => dataset['id'])))
      .toEqual([chosenId]);
    const other = tree(plain).locator('[aria-selected=false][aria-level="2"]').first();
    const words = await other.textContent();
    await other.click();
    await row.filter({ hasText: words ?? '' }).waitFor();
    await expect.poll(() => marked.count()).toBe(1);
    expect(await marked.getAttribute('data-id')).not.toBe(chosenId);
    const title = (await marked.locator('title').textContent())?.replace(/^[\w ]+: /, '') ?? '';
    expect(words).toContain(title);
    const again = await browser.context.newPage();
    await open(new URL(plain.url()).pathname + new URL(plain.url()).search, again);
    expect(await transforms(again)).toEqual(await transforms(plain));
    await expectAccessible(plain);
  }, 240_000);
});

/** Where things stand on the screen, in pixels. */
async function places(on: Page): Promise<ReadonlyMap<string, { x: number; y: number }>> {
  const found: readonly [string, { x: number; y: number }][] = await on.evaluate(
    `[...document.querySelectorAll('svg g[data-id]')].map((each) => {
      const { x, y } = each.querySelector('circle').getBoundingClientRect();
      return [each.dataset.id, { x, y }];
    })`,
  );
  return new Map(found);
}

/** Where things stand in the picture. */
function transforms(on: Page): Promise<readonly string[]> {
  return on.evaluate(
    `[...document.querySelectorAll('svg g[data-id]')].map((each) => each.dataset.id + each.getAttribute('transform'))`,
  );
}
