/** The card of a quote in the reader: who said it and through whom, who else carries it, what is against it, and what people made of it. */

import { expect, it } from 'vitest';
import { graph, page, server, useBareExplorer } from '../support/bare-explorer.ts';
import { story, storyServices } from '../support/claims.ts';

const WORDS = 'The dam has lost 12 stones.';

let article: string;

useBareExplorer(async () => {
  const stories = [
    story({
      ...{ id: 'one', outlet: 'River Herald', publishedAt: '2025-03-01' },
      says: [{ words: WORDS, by: 'Clara Voss', via: 'Tom Arden', direct: true }],
    }),
    story({
      ...{ id: 'two', outlet: 'Valley News', publishedAt: '2025-03-02' },
      says: [{ words: WORDS, by: 'Clara Voss', direct: true }],
    }),
    story({ id: 'three', outlet: 'Coast Mail', says: [{ words: 'The dam has lost 13 stones.' }] }),
  ];
  const { ingest } = storyServices(graph.stores, stories);
  for (const { record } of stories) await ingest.ingest(record);
  const { data } = await server.ask('{ articles(first: 10) { nodes { id title } } }');
  const nodes: readonly { readonly id: string; readonly title: string }[] = data.articles.nodes;
  article = nodes.find(({ title }) => title === 'Story one')?.id ?? '';
});

const card = () => page.getByRole('complementary', { name: 'Chosen passage' });

async function openCard(): Promise<void> {
  await page.goto(`${server.url}/article/${article}`);
  await page.getByRole('button', { name: /^Quote, Clara Voss/ }).click();
}

it('shows who said it, through whom, who else carries it and what is against it', async () => {
  await openCard();
  const hops = card().getByRole('list', { name: 'Who said it, and through whom' });
  await expect
    .poll(() => hops.getByRole('listitem').allTextContents())
    .toEqual([
      expect.stringMatching(/^Said by Clara Voss/),
      expect.stringMatching(/^through Tom Arden/),
    ]);
  await card().getByRole('link', { name: 'Story two' }).waitFor();
  expect(await card().getByRole('link', { name: 'Story three' }).count()).toBe(0);
  await card().getByText('2 articles', { exact: true }).waitFor();
  await card()
    .getByText(/1[23] is not 1[23]\./)
    .waitFor();
  await card().getByRole('link', { name: 'The dam has lost 13 stones.' }).waitFor();
});

it('shows reviews and what was changed, once there are any', async () => {
  await openCard();
  await card().getByText('Nobody has reviewed it.').waitFor();
  await card().getByText('Nothing was changed about it.').waitFor();

  await card().getByRole('link', { name: 'Review it' }).click();
  await page.getByRole('article').getByText('nobody yet').waitFor();
  await page.keyboard.press('w');
  await page.keyboard.type('She spoke of another dam.');
  await page.keyboard.press('Escape');
  await page.keyboard.press('4');
  await page.getByText('by local user · Inaccurate · in review').first().waitFor();

  await page.goBack();
  await card().getByText('by local user · Inaccurate · in review').waitFor();
  await card().getByText('She spoke of another dam.').waitFor();
  await card().getByText('A review was begun').waitFor();
  expect(await card().getByText('Nobody has reviewed it.').count()).toBe(0);

  // What is done elsewhere is there when the card is opened anew.
  const { data } = await server.ask('{ reviews(first: 1) { nodes { id } } }');
  const { errors } = await server.ask(
    'mutation ($id: ID!) { moveReview(id: $id, to: UNREVIEWED, reason: "The wrong dam.") { review { id } } }',
    { id: data.reviews.nodes[0].id },
  );
  expect(errors).toEqual([]);
  await openCard();
  await card().getByText('by local user · Inaccurate · put back').waitFor();
  await card().getByRole('listitem').filter({ hasText: 'A review moved on' }).waitFor();
  await card().getByText('The wrong dam.').waitFor();
});
