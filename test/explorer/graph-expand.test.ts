/** The dialog that expands a thing: which of its neighbours come, by relationship, by kind, by how connected they are, and how many stay hidden. */

import { expect, it } from 'vitest';
import { writeRecipe } from '../../explorer/src/graph/scene/recipe.ts';
import { graph, page, server, useBareExplorer } from '../support/bare-explorer.ts';
import { story, storyServices } from '../support/claims.ts';

/** Around one outlet. */
const ARTICLES = 8;
const ASSERTIONS = 12;
/** Of each, the least that the dialog offers. */
const LIMIT = 5;

/** Copies the one article, each time with one text more, and the one assertion. */
const MULTIPLY = `
  MATCH (article:Article)-[:PUBLISHED_BY]->(outlet:Outlet)<-[:MADE_BY]-(assertion:Assertion)-[about:ABOUT]->(claim:Claim),
    (article)-[:HAS_SNAPSHOT]->(snapshot:Snapshot)
  FOREACH (copy IN $articles |
    CREATE (another:Article)-[:PUBLISHED_BY]->(outlet)
    SET another = article {.*, id: copy.id, orderKey: copy.id, title: copy.title}
    FOREACH (id IN copy.texts |
      CREATE (another)-[:HAS_SNAPSHOT]->(text:Snapshot)
      SET text = snapshot {.*, id: id, articleId: copy.id}))
  FOREACH (id IN $assertions |
    CREATE (snapshot)<-[:MADE_IN]-(another:Assertion)-[:MADE_BY]->(outlet)
    CREATE (another)-[copied:ABOUT]->(claim)
    SET another = assertion {.*, id: id}, copied = properties(about))
  RETURN outlet.id AS id`;

const range = (length: number) => Array.from({ length }, (_, at) => at + 1);
const idOf = (kind: string, number: number) => `${kind}_${number.toString(16).padStart(32, '0')}`;

let outlet: string;

useBareExplorer(async () => {
  const one = story({
    ...{ id: '0', outlet: 'Dale Echo' },
    says: [{ words: 'The bridge has 12 arches.' }],
  });
  await storyServices(graph.stores, [one]).ingest.ingest(one.record);
  const [row] = await graph.cypher(MULTIPLY, {
    articles: range(ARTICLES - 1).map((n) => ({
      ...{ id: idOf('article', n), title: `Story ${n}` },
      // More than the relationships that the copied article has besides.
      texts: range(n + 2).map((text) => idOf('snapshot', 100 * n + text)),
    })),
    assertions: range(ASSERTIONS - 1).map((n) => idOf('assertion', n)),
  });
  outlet = String(row?.['id']);
});

/** Opens a scene of nothing but the outlet, and the dialog on it. */
async function openDialog(): Promise<void> {
  const recipe = writeRecipe([{ kind: 'add', ids: [outlet] }]);
  await page.goto(`${server.url}/graph/${outlet}?s=${recipe}`);
  await page.getByText('1 thing shown').waitFor();
  await page.locator('[data-busy="false"]').waitFor();
  await page.keyboard.press('e');
  await dialog().getByText('nothing stays hidden').waitFor();
  await choose('At most, of each relationship', String(LIMIT));
}

const dialog = () => page.getByRole('dialog', { name: 'Expand Dale Echo' });
const counts = () => dialog().getByRole('listitem').allTextContents();
const choose = (name: string, option: string) =>
  dialog().getByRole('combobox', { name, exact: true }).selectOption({ label: option });

async function expand(): Promise<void> {
  await dialog().getByRole('button', { name: 'Expand' }).click();
  await page.getByRole('status').filter({ hasText: 'added around Dale Echo' }).waitFor();
}

/** What the list beside the picture has on a level: kinds of things on the first, things on the second. */
async function listed(level: number): Promise<readonly string[]> {
  const rows = page.locator(`[role=treeitem][aria-level="${level}"] > span:nth-child(2)`);
  return (await rows.allTextContents()).toSorted();
}

it.each([
  ['the most connected first', ['Story 3', 'Story 4', 'Story 5', 'Story 6', 'Story 7']],
  ['the least connected first', ['Story 0', 'Story 1', 'Story 2', 'Story 3', 'Story 4']],
])('of one relationship %s come, and the rest is counted', async (order, articles) => {
  await openDialog();
  await choose('Relationship', 'published by / published');
  await choose('Which first', order);
  await expect.poll(counts).toEqual([`published: ${LIMIT} of ${ARTICLES}`]);
  await dialog()
    .getByText(`${ARTICLES - LIMIT} stay hidden`)
    .waitFor();
  await expand();
  await expect.poll(() => listed(2)).toEqual(['Dale Echo', ...articles]);
  const left = ARTICLES - LIMIT + ASSERTIONS;
  await page
    .getByRole('status')
    .filter({ hasText: `5 things added around Dale Echo. ${left} of its relationships` })
    .waitFor();
});

it('neighbours of one kind come with what they say something about, and nothing else', async () => {
  await openDialog();
  await choose('Kind of thing', 'Speakers');
  await dialog().getByText('There is nothing of this kind.').waitFor();
  await choose('Kind of thing', 'Assertions');
  await expect.poll(counts).toEqual([`makes: ${LIMIT} of ${ASSERTIONS}`]);
  await dialog()
    .getByText(`${ASSERTIONS - LIMIT} stay hidden`)
    .waitFor();
  await expand();
  await expect.poll(() => listed(1)).toEqual([`Assertions, ${LIMIT}`, 'Claims, 1', 'Outlets, 1']);
});

it('without a choice each relationship has its own limit and its own count', async () => {
  await openDialog();
  await expect
    .poll(async () => (await counts()).toSorted())
    .toEqual([`makes: ${LIMIT} of ${ASSERTIONS}`, `published: ${LIMIT} of ${ARTICLES}`]);
  await dialog()
    .getByText(`${ARTICLES + ASSERTIONS - 2 * LIMIT} stay hidden`)
    .waitFor();
  await expand();
  await expect
    .poll(() => listed(1))
    .toEqual([`Articles, ${LIMIT}`, `Assertions, ${LIMIT}`, 'Claims, 1', 'Outlets, 1']);
});
