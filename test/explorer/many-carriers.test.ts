/** What very many carry: the first of them is still the first, and no list ends without saying so. */

import { describe, expect, it, vi } from 'vitest';
import { graph, page, server, useBareExplorer } from '../support/bare-explorer.ts';
import { story, storyServices } from '../support/claims.ts';

const WORDS = 'The dam will hold through the winter';
/** A machine that others use as well draws a hundred cards slowly. */
vi.setConfig({ testTimeout: 180_000 });

/** More than the server gives at once; the first was published before the others, and another one has no date. */
const CARRIERS = 103;

useBareExplorer(async () => {
  const stories = Array.from({ length: CARRIERS }, (_, at) =>
    story({
      ...{ id: `carrier-${at}`, outlet: `Paper ${at}` },
      publishedAt: at === 0 ? '2025-03-01' : '2025-03-02',
      says: [{ words: WORDS, by: 'Clara Voss', direct: true }],
    }),
  );
  const { ingest } = storyServices(graph.stores, stories);
  for (const { record } of stories) await ingest.ingest(record);
  await graph.cypher(
    `MATCH (article:Article)-[:PUBLISHED_BY]->(:Outlet {name: $name}) SET article.publishedAt = null`,
    { name: `Paper ${CARRIERS - 1}` },
  );
});

async function firstOf(list: string): Promise<string> {
  const { data } = await server.ask(`{ list: ${list} { nodes { id } } }`);
  return data.list.nodes[0].id;
}

const lane = () => page.getByRole('region', { name: 'Who said it first' }).getByRole('table');
const row = (role: string) => lane().getByRole('row', { name: new RegExp(`^${role}`) });

describe.each([
  ['an utterance', () => firstOf('utterances'), 'utterance'],
  ['a claim', () => firstOf('claims'), 'claim'],
])('%s that more carry than the server gives at once', (_, idOf, kind) => {
  it('has its first carrier for the origin, all that repeat it, and apart whoever has no date', async () => {
    await page.goto(`${server.url}/${kind}/${await idOf()}`);
    await row('Origin').getByRole('link', { name: 'Paper 0', exact: true }).waitFor();
    const repeats = row('Repeats');
    await expect
      .poll(() => repeats.getByRole('link', { name: /^Paper \d+$/ }).count())
      .toBe(CARRIERS - 2);
    await row('No date')
      .getByRole('link', { name: `Paper ${CARRIERS - 1}` })
      .waitFor();
    await page.getByText(`${CARRIERS} articles →`).waitFor();
  });
});

describe('the page of a speaker', () => {
  it('goes on with each of its lists to the end', async () => {
    await page.goto(`${server.url}/speaker/${await firstOf('speakers')}`);
    const articles = page.getByRole('region', { name: 'Articles' });
    await expect.poll(() => articles.getByRole('listitem').count()).toBe(20);
    await articles.getByRole('button', { name: `Show more of ${CARRIERS}` }).press('Enter');
    await expect.poll(() => articles.getByRole('listitem').count()).toBe(40);
  });
});
