/** Two articles beside each other: where they disagree, both passages are painted, beside each other. */

import { describe, expect, it } from 'vitest';
import { graph, page, server, useBareExplorer } from '../support/bare-explorer.ts';
import { story, storyServices } from '../support/claims.ts';
import { expectAccessible } from './accessibility.ts';

const FILLER = Array.from(
  { length: 40 },
  (_, day) => `On day ${day} nothing was to be seen of the ships but their masts.`,
).join('\n\n');

const TWELVE = 'The harbour closed after 12 ships collided.';
const THIRTEEN = 'The harbour closed after 13 ships collided.';
const SAFE = 'The pier is safe.';
const UNSAFE = 'It is not true that the pier holds.';

const SHARED = 'Nobody rowed out that night';
const FOUR = 'The lighthouse lost 4 lamps.';
const FIVE = 'The lighthouse lost 5 lamps.';
/** More than the server gives at once; each in words of its own, for like ones would be compared. */
const MANY = Array.from({ length: 101 }, (_, at) => {
  const name = String.fromCharCode(97 + Math.floor(at / 26), 97 + (at % 26));
  return { words: `The${name}buoy lies ${name}wards.`, by: 'Ana Ruiz' };
});
const BOTH = { words: SHARED, by: 'Bo Lind', direct: true };

let ids: readonly string[];

useBareExplorer(async () => {
  const stories = [
    { id: 'a', says: [{ words: TWELVE }, { words: SAFE, by: 'Ana Ruiz' }], narration: FILLER },
    {
      id: 'b',
      narration: FILLER,
      says: [
        { words: FILLER.slice(0, 60), claim: 'The masts are to be seen.' },
        { words: UNSAFE, claim: SAFE, stance: 'DENIES' as const, by: 'Bo Lind' },
        { words: THIRTEEN },
      ],
    },
    { id: 'c', says: [...MANY, BOTH, { words: FOUR }] },
    { id: 'd', says: [BOTH, { words: FIVE }] },
  ].map(story);
  const { ingest } = storyServices(graph.stores, stories);
  const written: string[] = [];
  for (const { record } of stories) written.push((await ingest.ingest(record)).articleId);
  ids = written;
});

const chosen = () =>
  page.evaluate("[...(CSS.highlights.get('chosen') ?? [])].map(String).toSorted()");

/** How far the chosen words stand below the top of their text's window, on each side. */
const heights = (): Promise<readonly number[]> =>
  page.evaluate(`[...CSS.highlights.get('chosen')].map((range) => {
    const paragraph = range.startContainer.parentElement;
    let box = paragraph;
    while (getComputedStyle(box).overflowY !== 'auto') box = box.parentElement;
    return Math.round(paragraph.getBoundingClientRect().top - box.getBoundingClientRect().top);
  })`);

describe('two articles side by side', () => {
  it.each([
    ['of which each has a claim that contradicts the other', / 12 .* ↔ .* 13 /, [TWELVE, THIRTEEN]],
    ['one of which denies what the other asserts', /pier.*asserts.* ↔ .*denies/, [UNSAFE, SAFE]],
  ])('%s show both passages', async (_, name, passages) => {
    const [left, right] = ids;
    await page.goto(`${server.url}/side-by-side?left=${left}&right=${right}`);
    const disputed = page.getByRole('region', { name: 'Where they disagree' });
    await disputed.getByRole('button', { name }).press('Enter');
    await expect.poll(chosen).toEqual(passages);
    await expectAccessible(page);
  });

  it('show both passages at one height, where the texts have room above them', async () => {
    const [left, right] = ids;
    await page.goto(`${server.url}/side-by-side?left=${left}&right=${right}`);
    await page.getByRole('button', { name: /pier.*asserts.* ↔ .*denies/ }).press('Enter');
    await expect.poll(chosen).toEqual([UNSAFE, SAFE]);
    await expect
      .poll(async () => {
        const [one = 0, other = 9] = await heights();
        return Math.abs(one - other);
      })
      .toBeLessThan(2);
  });

  it('show what they share and where they disagree at the end of a long text as well', async () => {
    const [, , left, right] = ids;
    await page.goto(`${server.url}/side-by-side?left=${left}&right=${right}`);
    const shared = page.getByRole('region', { name: 'Words that both carry' });
    await shared.getByRole('button', { name: `Bo Lind: “${SHARED}”` }).press('Enter');
    await expect.poll(chosen).toEqual([SHARED, SHARED]);
    await page.getByRole('button', { name: / 4 .* ↔ .* 5 / }).press('Enter');
    await expect.poll(chosen).toEqual([FOUR, FIVE]);
    await expect.poll(() => page.getByText('is being compared').count()).toBe(0);
  });

  it('show nothing in dispute where a person decided that it is none', async () => {
    const { data } = await server.ask(
      '{ reviewQueue(first: 10, filter: { reasons: [POSSIBLE_CONFLICT] }) { nodes { target { __typename ... on ClaimRelation { id from { text } to { text } } } } } }',
    );
    for (const { target } of data.reviewQueue.nodes) {
      const decided = `mutation { decideClaimRelation(id: "${target.id}", state: REJECTED, rationale: "Two days.") { id } }`;
      expect((await server.ask(decided)).errors).toEqual([]);
    }
    const [left, right] = ids;
    await page.goto(`${server.url}/side-by-side?left=${left}&right=${right}`);
    const disputed = page.getByRole('region', { name: 'Where they disagree' });
    await disputed.waitFor();
    expect(await disputed.getByRole('button', { name: / 12 / }).count()).toBe(0);
  });
});
