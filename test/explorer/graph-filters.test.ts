/** Filters of a scene: by state, by independent sources, by time, and time played back; all of it by keys. */

import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ingest, page, server, useBareExplorer } from '../support/bare-explorer.ts';

/** One sentence of one speaker, carried on three days. */
const CARRIED = [
  ['2025-03-01', 'Engineers closed the sluices of the dam on Friday after a night of rain.'],
  [
    '2025-03-02',
    'The school of the next town is full of those who left their houses by the river.',
  ],
  ['2025-03-16', 'Two weeks after the flood the people are back, and the walls have brown lines.'],
] as const;

let speaker: string;

useBareExplorer(async () => {
  for (const [index, [publishedAt, narration]] of CARRIED.entries()) {
    const more = index === 2 ? ` “${ONCE},” Clara Voss had said.` : '';
    await ingest({
      ...{ publishedAt, title: narration, outlet: `Paper of ${publishedAt}` },
      ...{ url: `https://paper.example/${publishedAt}` },
      text: `${narration} “The dam will hold through the winter,” said Clara Voss, who heads the water board.${more}`,
    });
  }
  const { data } = await server.ask(
    '{ speakers(filter: { text: "Clara Voss" }) { nodes { id } } }',
  );
  speaker = data.speakers.nodes[0].id;
});

async function open(id: string): Promise<void> {
  await page.goto(`${server.url}/graph/${id}`);
  await page.locator('[data-busy="false"]').waitFor();
  await page.getByText('Filters', { exact: true }).focus();
  await page.keyboard.press('Enter');
}

/** How many things the page says that it shows, and how many that filters hide. */
async function shown(): Promise<{ readonly shown: number; readonly filtered: number }> {
  const words = (await page.getByText(/^[\d,]+ things? shown/).textContent()) ?? '';
  return {
    shown: Number(/^[\d,]+/.exec(words)?.[0]),
    filtered: Number(/([\d,]+) hidden by filters/.exec(words)?.[1] ?? 0),
  };
}

async function press(target: Locator, ...keys: readonly string[]): Promise<void> {
  await target.focus();
  for (const key of keys) await page.keyboard.press(key);
}

const group = (name: string) => page.getByRole('group', { name, exact: true });

/** Said in one of the papers alone. */
const ONCE = 'Nobody will drown on my watch';

describe('a scene is filtered', () => {
  it('by the state of what is in it, which can be undone', async () => {
    await open(speaker);
    const before = await shown();
    const inferred = group('States').getByRole('checkbox', { name: /^inferred/ });
    const count = Number(/\d+$/.exec((await inferred.locator('..').textContent()) ?? '')?.[0]);
    expect(count).toBeGreaterThan(0);
    await press(inferred, 'Space');
    await expect.poll(shown).toEqual({ shown: before.shown - count, filtered: count });
    await expect.poll(() => inferred.isChecked()).toBe(false);
    await page.keyboard.press('z');
    await expect.poll(shown).toEqual(before);
    await expect.poll(() => inferred.isChecked()).toBe(true);
  });

  it('by how many independent sources there are, with a live count, and its address holds that', async () => {
    await open(speaker);
    const start = await shown();
    for (const words of [ONCE, 'The dam will hold through the winter']) {
      await page.getByRole('combobox', { name: 'Add to the scene' }).fill(words);
      await page.getByRole('option', { name: new RegExp(`^Utterance ${words}`) }).click();
      await page.getByRole('status').filter({ hasText: '1 thing added' }).waitFor();
    }
    await expect.poll(shown).toEqual({ shown: start.shown + 2, filtered: 0 });
    const sources = page.getByRole('slider', { name: /independent sources/ });
    const counted = (words: string) => sources.locator('..').getByText(words).waitFor();
    await counted('0: 2 things with');
    // Three papers have the one, each with its own report, and one paper has the other.
    await press(sources, 'ArrowRight');
    await counted('1: 2 things with');
    await press(sources, 'ArrowRight');
    await counted('2: 1 thing with');
    await expect.poll(shown).toEqual({ shown: start.shown + 1, filtered: 1 });
    const list = page.getByRole('tree', { name: 'The scene as a list' });
    await list.getByText('The dam will hold through the winter').first().waitFor();
    await press(sources, 'End');
    await expect.poll(() => sources.inputValue()).toBe('3');
    await counted('3: 1 thing with');
    await page.reload();
    await page.locator('[data-busy="false"]').waitFor();
    await expect.poll(shown).toEqual({ shown: start.shown + 1, filtered: 1 });
  });

  it('by a window of time, from both ends', async () => {
    await open(speaker);
    const before = await shown();
    const time = group('Published');
    await time.getByRole('img', { name: /3 days from 1 Mar 2025 to 16 Mar 2025/ }).waitFor();
    await press(time.getByRole('slider', { name: /^from/ }), 'ArrowRight');
    await expect.poll(async () => (await shown()).filtered).toBeGreaterThan(0);
    const late = await shown();
    await press(time.getByRole('slider', { name: /^to/ }), 'ArrowLeft');
    await expect.poll(async () => (await shown()).filtered).toBeGreaterThan(late.filtered);
    await expect
      .poll(() =>
        time.getByRole('slider').evaluateAll((each) => each.map((one) => one.ariaValueText)),
      )
      .toEqual(['2 Mar 2025', '2 Mar 2025']);
    await press(page.getByRole('button', { name: 'Take all filters back' }), 'Enter');
    await expect.poll(shown).toEqual(before);
  });
});

describe('time', () => {
  it('is played back day by day, paused, and played to its end', async () => {
    await open(speaker);
    const all = await shown();
    const time = group('Published');
    // Time goes on only when the test says so.
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 60_000);
    await press(time.getByRole('button', { name: 'Play' }), 'Enter');
    await time.getByText('Up to 1 Mar 2025').waitFor();
    await expect.poll(async () => (await shown()).shown).toBeLessThan(all.shown);
    const first = await shown();
    await page.clock.runFor(900);
    await time.getByText('Up to 2 Mar 2025').waitFor();
    await expect.poll(async () => (await shown()).shown).toBeGreaterThan(first.shown);
    const second = await shown();

    await press(time.getByRole('button', { name: 'Pause' }), 'Enter');
    await page.clock.runFor(9_000);
    await time.getByText('Up to 2 Mar 2025').waitFor();
    await expect.poll(shown).toEqual(second);

    await press(time.getByRole('button', { name: 'Play' }), 'Enter');
    await page.clock.runFor(900);
    await time.getByText('Up to 16 Mar 2025').waitFor();
    await page.clock.runFor(900);
    await time.getByRole('button', { name: 'Stop' }).waitFor({ state: 'detached' });
    await expect.poll(shown).toEqual(all);
  });
});
