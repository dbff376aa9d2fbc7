/** The verdict keys of the review queue: what each leaves in the graph, and that its place in the queue stays where it is. */

import { expect, it } from 'vitest';
import { graph, page, server, useBareExplorer } from '../support/bare-explorer.ts';
import { story, storyServices } from '../support/claims.ts';

/** Each pair of counts is one possible contradiction. */
const COUNTED = ['The bridge has # arches.', 'The town has # wells.', 'The fleet has # boats.'];

useBareExplorer(async () => {
  const stories = [12, 13].map((count) =>
    story({
      ...{ id: `${count}`, outlet: `Paper ${count}` },
      says: COUNTED.map((words) => ({ words: words.replace('#', String(count)) })),
    }),
  );
  const { ingest } = storyServices(graph.stores, stories);
  for (const { record } of stories) await ingest.ingest(record);
});

const waiting = () => page.getByRole('list', { name: 'Waiting' }).getByRole('button');
const current = () => page.locator('[aria-current=true]');

/** The ids of what waits, as the API has it. */
async function queued(): Promise<readonly string[]> {
  const { data } = await server.ask(
    '{ reviewQueue(first: 10) { nodes { target { ... on ClaimRelation { id } } } } }',
  );
  return data.reviewQueue.nodes.map(({ target }: { readonly target: { id: string } }) => target.id);
}

/** The reviews of one relation, as the API has them. */
async function reviewsOf(id: string): Promise<readonly object[]> {
  const { data } = await server.ask(
    `{ reviews(first: 10, filter: { targetId: "${id}" }) {
      nodes { state verdict { id } reviewerName evidence { exact } }
    } }`,
  );
  return data.reviews.nodes;
}

it.each([
  ['2', 'PARTLY_ACCURATE', 'Partly accurate'],
  ['4', 'INACCURATE', 'Inaccurate'],
  ['5', 'FABRICATED', 'Fabricated'],
])('%s gives the verdict %s, stays where it is, and Z takes it back', async (key, id, label) => {
  const before = await queued();
  expect(before).toHaveLength(COUNTED.length);
  const [, second = ''] = before;
  await page.goto(`${server.url}/review`);
  await current().waitFor();
  const titles = await waiting().allTextContents();
  const [, title = ''] = titles;
  await page.keyboard.press('j');
  await expect.poll(() => current().textContent()).toBe(title);

  await page.keyboard.press(key);
  await current().getByText(`You: ${label}`).waitFor();
  await expect
    .poll(() => reviewsOf(second))
    .toEqual([
      {
        ...{ state: 'IN_REVIEW', verdict: { id }, reviewerName: 'local user' },
        evidence: [{ exact: expect.any(String) }, { exact: expect.any(String) }],
      },
    ]);
  // It no longer waits, and keeps its place before whoever decided it.
  await expect.poll(queued).toEqual(before.filter((each) => each !== second));
  await page.getByRole('article').getByText(`2 of ${COUNTED.length}`).waitFor();
  expect(await waiting().allTextContents()).toEqual(
    titles.map((each) => (each === title ? `${title}You: ${label}` : each)),
  );

  // Undone from the next one, it is the current one again, where it stood.
  await page.keyboard.press('j');
  await page.getByRole('article').getByText(`3 of ${COUNTED.length}`).waitFor();
  await page.keyboard.press('z');
  await page.getByRole('article').getByText(`2 of ${COUNTED.length}`).waitFor();
  await expect.poll(() => waiting().allTextContents()).toEqual(titles);
  await expect.poll(() => current().textContent()).toBe(title);
  await expect.poll(() => reviewsOf(second)).toMatchObject([{ state: 'UNREVIEWED' }]);
  await expect.poll(queued).toEqual(before);
});
