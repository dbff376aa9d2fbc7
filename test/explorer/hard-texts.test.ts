/** The reader on what is not easy: anchors in doubt, a text of 200 KB, and eyes that want no motion. */

import { describe, expect, it } from 'vitest';
import { ingest, page, server, useBareExplorer } from '../support/bare-explorer.ts';
import { expectAccessible } from './accessibility.ts';

const WORDS = 'Nobody will load a single crate';
const LIND = `“${WORDS},” said Maria Lind, who leads the union.`;
const CHANGED = '“We will pay for all of it,” said Tom Arden, the owner of the quay.';
const STRIKE = `The port is shut. ${LIND}\n\nTalks go on in the town hall. ${CHANGED}`;
const RETOLD = [
  'The port is still shut, and the gulls have the quay.',
  `A banner hangs from the crane now: “${WORDS}.” It is wet with rain.`,
  `Somebody has painted it on the wall as well: “${WORDS}.” The paint is red.`,
  CHANGED.replace('all', 'none'),
].join('\n\n');

/** Quotes of a text that is longer than 200 KB. */
const MANY = 620;
/** A sign outside of the Basic Multilingual Plane, where code points and code units part. */
const LONG = Array.from(
  { length: MANY },
  (_, mile) =>
    `Report ${mile} of the inquiry \u{1F4D6} was read out in the hall of the town, and few of those who had come stayed to the end of it. The engineers measured the river at mile ${mile} in spring and again in autumn, and the water had risen. “We measured the water at mile ${mile} and wrote down every inch of it,” said ${mile % 2 ? 'Clara Voss' : 'Jonas Okafor'}, who went with them.`,
).join('\n\n');

let strike: string;
let long: string;

useBareExplorer(async () => {
  const url = 'https://harbour.example/strike';
  for (const text of [STRIKE, RETOLD]) {
    strike = await ingest({ url, text, title: 'Strike at the harbour' });
  }
  long = await ingest({ text: LONG, title: 'The inquiry in full' });
});

function painted(look: string): Promise<readonly string[]> {
  return page.evaluate(`[...(CSS.highlights.get('${look}') ?? [])].map(String)`);
}

const card = () => page.getByRole('complementary', { name: 'Chosen passage' });
const margin = () => page.getByRole('list', { name: /^Quotes and claims/ }).getByRole('button');

describe('an older text', () => {
  const open = async () => {
    await page.goto(`${server.url}/article/${strike}`);
    const texts = page.getByRole('region', { name: 'Texts of this article' });
    await texts.getByRole('link').last().click();
    await page.getByText('This is an older text').waitFor();
  };

  it('paints words that the newest has at several places as in doubt, says so, and leads to each place', async () => {
    await open();
    const button = page.getByRole('button', { name: /^Quote, Maria Lind: .*\(in doubt\)$/ });
    await button.press('Enter');
    await card().getByText('stands at several places of the newest text').waitFor();
    expect((await painted('doubtful')).join()).toContain(WORDS);
    expect((await painted('quote')).join()).not.toContain(WORDS);
    expect(await button.evaluate((each) => getComputedStyle(each).borderStyle)).toBe('dashed');
    await expectAccessible(page);
    expect(
      await card()
        .getByRole('link', { name: /^Place \d of 2$/ })
        .count(),
    ).toBe(2);
    await card().getByRole('link', { name: 'Place 2 of 2' }).click();
    await page.getByText('The paint is red.').waitFor();
    expect(page.url()).not.toContain('text=');
  });

  it('strikes out words that the newest has lost, and says word by word what stands there instead', async () => {
    await open();
    const button = page.getByRole('button', { name: /^Quote, Tom Arden: .*\(no longer there\)$/ });
    await button.press('Enter');
    await card().getByText('no longer stands in the newest text').waitFor();
    await card().getByText('There now: “We will pay for none of it').waitFor();
    await card().getByText('“all” became “none”').waitFor();
    expect((await painted('gone')).join()).toContain('We will pay for all of it');
    const line = await button.evaluate((each) => getComputedStyle(each).textDecorationLine);
    expect(line).toBe('line-through');
  });
});

describe('a text of 200 KB', () => {
  it('opens with every one of its quotes painted in its place', async () => {
    expect(Buffer.byteLength(LONG)).toBeGreaterThan(200_000);
    await page.goto(`${server.url}/article/${long}`);
    await expect.poll(() => margin().count(), { timeout: 90_000 }).toBe(MANY);
    const words = await painted('quote');
    expect(words).toHaveLength(MANY);
    expect(words.at(-1)).toBe(
      `We measured the water at mile ${MANY - 1} and wrote down every inch of it,`,
    );
    expect(await page.getByText('are painted so far').count()).toBe(0);
  });

  it('leads from the address of a quote far down to its place and card, and on by keys', async () => {
    await page.goto(`${server.url}/article/${long}?at=${[...LONG].length - 80}`);
    await card()
      .getByText(`at mile ${MANY - 1} and wrote`)
      .waitFor();
    const last = margin().last();
    await expect
      .poll(() =>
        last.evaluate((each) => {
          const { top, bottom } = each.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        }),
      )
      .toBe(true);
    await last.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await card()
      .getByText(`at mile ${MANY - 2} and wrote`)
      .waitFor();
    await expect.poll(() => painted('chosen')).toHaveLength(1);
  });
});

describe('whoever wants no motion', () => {
  it('sees nothing that moves, and whoever does not mind sees the wait fade in', async () => {
    const moving = 'document.getAnimations().length';
    // The answer never comes, so that the page goes on waiting.
    await page.route('**/graphql', () => {});
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await page.goto(`${server.url}/article/${strike}`);
    await expect.poll(() => page.evaluate(moving)).toBeGreaterThan(0);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.reload();
    await page.getByText('Asking the graph …').waitFor();
    expect(await page.evaluate(moving)).toBe(0);
  });
});
