/** What leaves the graph page as a file holds exactly what is visible; and what is pointed at stands out of the drawn picture. */

import { readFile } from 'node:fs/promises';
import { describe, expect, it, vi } from 'vitest';
import { graph, page, server, useBareExplorer } from '../support/bare-explorer.ts';
import { openBrowser } from '../support/browser.ts';
import { story, storyServices } from '../support/claims.ts';
import { type Pixels, pixelsOf, pngSize } from '../support/pixels.ts';

interface SavedNode {
  readonly id: string;
  readonly type: string;
  readonly label: string;
  readonly at: { readonly x: number; readonly y: number };
}

interface SavedEdge {
  readonly type: string;
  readonly fromId: string;
  readonly toId: string;
}

interface Saved {
  readonly nodes: readonly SavedNode[];
  readonly relationships: readonly SavedEdge[];
}

let speaker: string;

/** A picture that is drawn by software takes long on a machine that others use as well. */
vi.setConfig({ testTimeout: 180_000 });

useBareExplorer(async () => {
  const one = story({
    ...{ id: 'dam', outlet: 'The Daily', publishedAt: '2025-03-01' },
    says: [
      { words: 'The dam will hold through the winter', by: 'Clara Voss', direct: true },
      { words: 'Nobody was hurt at the sluices', by: 'Clara Voss', direct: true },
      { words: 'The town was warned too late', by: 'Bo Lind', direct: true },
    ],
  });
  await storyServices(graph.stores, [one]).ingest.ingest(one.record);
  const { data } = await server.ask(
    '{ speakers(filter: { text: "Clara Voss" }) { nodes { id } } }',
  );
  speaker = data.speakers.nodes[0].id;
});

async function open(on = page): Promise<void> {
  await on.goto(`${server.url}/graph/${speaker}`);
  await on.locator('[data-busy="false"] [data-drawn-by]').waitFor({ timeout: 120_000 });
}

async function saved(choice: string, on = page): Promise<Buffer> {
  await on.getByText('Save', { exact: true }).click();
  const [download] = await Promise.all([
    on.waitForEvent('download'),
    on.getByRole('button', { name: choice }).click(),
  ]);
  return readFile(await download.path());
}

const savedJson = async (): Promise<Saved> => JSON.parse(String(await saved('All as JSON')));
const sorted = (ids: readonly string[]) => ids.toSorted();
const shows = (count: number) => page.getByText(new RegExp(`^${count} things shown`)).waitFor();

describe('the JSON of a scene', () => {
  it('holds exactly what is visible, and every relationship that the graph has between those', async () => {
    await open();
    const all = await savedJson();
    await shows(all.nodes.length);
    expect(all.nodes.map(({ id }) => id)).toContain(speaker);
    const ids = all.nodes.map(({ id }) => id);
    const { data } = await server.ask(
      'query ($ids: [ID!]!) { subgraph(ids: $ids) { relationships { type fromId toId } } }',
      { ids },
    );
    const named = ({ type, fromId, toId }: SavedEdge) => `${fromId} ${type} ${toId}`;
    expect(all.relationships.length).toBeGreaterThan(0);
    expect(sorted(all.relationships.map(named))).toEqual(
      sorted(data.subgraph.relationships.map(named)),
    );
  });

  it('leaves out what is hidden by hand and by filters, with its relationships', async () => {
    await open();
    const all = await savedJson();
    // The thing that the scene started from is selected.
    await page.keyboard.press('h');
    await shows(all.nodes.length - 1);
    await page.getByText('Filters', { exact: true }).click();
    await page.getByRole('checkbox', { name: /^Quotes/ }).uncheck();
    const left = all.nodes.filter(({ id, type }) => id !== speaker && type !== 'Quote');
    expect(left.length).toBeLessThan(all.nodes.length - 1);
    await shows(left.length);
    const kept = new Set(left.map(({ id }) => id));
    const some = await savedJson();
    expect(sorted(some.nodes.map(({ id }) => id))).toEqual(sorted([...kept]));
    expect(some.relationships).toEqual(
      all.relationships.filter(({ fromId, toId }) => kept.has(fromId) && kept.has(toId)),
    );
  });
});

/** How many different colours there are: one alone would be an empty picture. */
function colours({ values }: Pixels): number {
  const found = new Set<number>();
  for (let at = 0; at < values.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = values.slice(at, at + 3);
    found.add((red * 256 + green) * 256 + blue);
  }
  return found.size;
}

describe('the PNG of a scene', () => {
  it('is the picture that is drawn, as large as on the screen', async () => {
    await open();
    const drawn = page.locator('[data-drawn-by="webgl"]');
    const box = await drawn.boundingBox();
    const file = await saved('Picture as PNG');
    const size = pngSize(file);
    expect(Math.abs(size.width - (box?.width ?? 0))).toBeLessThanOrEqual(1);
    expect(Math.abs(size.height - (box?.height ?? 0))).toBeLessThanOrEqual(1);
    expect(colours(await pixelsOf(page.context(), file))).toBeGreaterThan(20);
  });

  it('comes where there is no WebGL, too', async () => {
    await using browser = await openBrowser({ flags: ['--disable-3d-apis'] });
    const plain = await browser.context.newPage();
    await open(plain);
    const file = await saved('Picture as PNG', plain);
    expect(pngSize(file).width).toBeGreaterThan(100);
    expect(colours(await pixelsOf(browser.context, file))).toBeGreaterThan(20);
  });
});

describe('pointing at a thing', () => {
  it('dims what it is not joined to, as drawn by WebGL, until the pointer leaves', async () => {
    await open();
    const { nodes, relationships } = await savedJson();
    const nearOf = (id: string) =>
      new Set([
        id,
        ...relationships.flatMap(({ fromId, toId }) =>
          fromId === id ? [toId] : toId === id ? [fromId] : [],
        ),
      ]);
    const [pointed] = nodes.toSorted((a, b) => nearOf(a.id).size - nearOf(b.id).size);
    const near = nearOf(pointed?.id ?? '');
    const drawn = page.locator('[data-drawn-by="webgl"]');
    const box = await drawn.boundingBox();
    await page.keyboard.press('f');
    const places = placesOf(nodes, box ?? { width: 0, height: 0 });
    /** How much the discs of some nodes stand out from the ground. */
    const strength = async (of: (id: string) => boolean) => {
      const pixels = await pixelsOf(page.context(), await drawn.screenshot());
      const some = [...places].filter(([id]) => of(id));
      return some.reduce((sum, [, place]) => sum + contrastAt(pixels, place), 0);
    };
    const far = (id: string) => !near.has(id);
    await expect.poll(() => strength(far)).toBeGreaterThan(0);
    const [farBefore, nearBefore] = [await strength(far), await strength((id) => near.has(id))];

    const at = places.get(pointed?.id ?? '') ?? { x: 0, y: 0 };
    await page.mouse.move((box?.x ?? 0) + at.x, (box?.y ?? 0) + at.y);
    await expect.poll(() => strength(far)).toBeLessThan(farBefore * 0.6);
    expect(await strength((id) => near.has(id))).toBeGreaterThan(nearBefore * 0.7);
    await page.mouse.move(0, 0);
    await expect.poll(() => strength(far)).toBeGreaterThan(farBefore * 0.9);
  });
});

/** Where the nodes of a scene stand that is fitted into a box, in its pixels: to the left of the middle, for labels stand to the right. */
function placesOf(
  nodes: readonly SavedNode[],
  { width, height }: { readonly width: number; readonly height: number },
): ReadonlyMap<string, { readonly x: number; readonly y: number }> {
  const [xs, ys] = [nodes.map(({ at }) => at.x), nodes.map(({ at }) => at.y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [bottom, top] = [Math.min(...ys), Math.max(...ys)];
  const labels = Math.min(220, width * 0.35);
  const scale = Math.min(2, (width - labels - 40) / (right - left), (height - 80) / (top - bottom));
  return new Map(
    nodes.map(({ id, at }) => [
      id,
      {
        x: width / 2 + (at.x - (left + right) / 2) * scale - (labels - 40) / 2,
        y: height / 2 - (at.y - (bottom + top) / 2) * scale,
      },
    ]),
  );
}

/** The sum of differences from the ground, which the corner shows, in a square around a place. */
function contrastAt(
  { values, width }: Pixels,
  { x, y }: { readonly x: number; readonly y: number },
): number {
  const reach = 5;
  let sum = 0;
  for (let row = Math.round(y) - reach; row <= y + reach; row++) {
    for (let column = Math.round(x) - reach; column <= x + reach; column++) {
      for (let part = 0; part < 3; part++) {
        sum += Math.abs((values[4 * (row * width + column) + part] ?? 0) - (values[part] ?? 0));
      }
    }
  }
  return sum;
}
