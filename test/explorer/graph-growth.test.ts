/** A scene that gets large: the page asks before it grows above 300 things, and warns above 2,000. */

import { it } from 'vitest';
import { writeRecipe } from '../../explorer/src/graph/scene/recipe.ts';
import type { Expand } from '../../explorer/src/graph/scene/steps.ts';
import { graph, page, server, useBareExplorer } from '../support/bare-explorer.ts';
import { story, storyServices } from '../support/claims.ts';
import { expectAccessible } from './accessibility.ts';

const OUTLETS = 20;
/** Of each outlet; an expansion brings no more of one relationship. */
const ARTICLES = 100;

/** Copies the one article and its outlet: only that there are many counts. */
const MULTIPLY = `
  MATCH (article:Article)-[:PUBLISHED_BY]->(outlet:Outlet)
  UNWIND $outlets AS paper
  CREATE (copied:Outlet) SET copied = outlet {.*, id: paper.id, name: paper.name, domain: null}
  WITH article, copied, paper
  UNWIND paper.articles AS id
  CREATE (another:Article)-[:PUBLISHED_BY]->(copied)
  SET another = article {.*, id: id, orderKey: id, title: 'Something that ' + paper.name + ' printed'}`;

const hex = (value: number) => value.toString(16).padStart(32, '0');
const outlets = Array.from({ length: OUTLETS }, (_, at) => ({
  ...{ id: `outlet_${hex(at)}`, name: `Paper ${at}` },
  articles: Array.from({ length: ARTICLES }, (_, n) => `article_${hex(at * ARTICLES + n)}`),
}));

useBareExplorer(async () => {
  const one = story({ id: 'one', outlet: 'The Daily', says: [] });
  await storyServices(graph.stores, [one]).ingest.ingest(one.record);
  await graph.cypher(MULTIPLY, { outlets });
});

const expand = (of: string, limit: number): Expand => ({
  ...{ kind: 'expand', of, limit, types: [], nodeTypes: [], order: 'MOST_CONNECTED' },
});

/** Opens a scene of so many things around one outlet; others are there with all their articles. */
async function openSceneOf(size: number): Promise<void> {
  const [start, ...others] = outlets.map(({ id }) => id);
  const full = Math.floor(size / (ARTICLES + 1));
  const recipe = writeRecipe([
    expand(start ?? '', (size % (ARTICLES + 1)) - 1),
    ...others.slice(0, full).map((id) => expand(id, ARTICLES)),
  ]);
  await page.goto(`${server.url}/graph/${start}?s=${recipe}`);
  await shows(size);
}

async function shows(size: number): Promise<void> {
  await page.locator('[data-busy="false"]').waitFor({ timeout: 120_000 });
  await page.getByText(new RegExp(`^${english(size)} things shown`)).waitFor();
}

async function expandAll(): Promise<void> {
  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog', { name: /^Expand Paper/ });
  await dialog.getByLabel('At most').selectOption(String(ARTICLES));
  await dialog.getByText('nothing stays hidden').waitFor();
  await dialog.getByRole('button', { name: 'Expand' }).press('Enter');
}

const english = (size: number) => size.toLocaleString('en-GB');
const question = () => page.getByRole('dialog', { name: 'Let the scene grow?' });

it.each([
  [300, 303, 'Pictures of more than 300 things are hard to read'],
  [2_000, 2_020, 'Above 2,000 things drawing gets slow'],
])(
  'a scene of %i things asks before it has %i, stays as it is or grows as one says, and shrinks again',
  async (before, after, advice) => {
    await openSceneOf(before);
    await expandAll();
    await question()
      .getByText(`The scene has ${english(before)} things; with this it has ${english(after)}.`)
      .waitFor();
    await question().getByText(advice).waitFor();
    // To leave it as it is is what Enter does at first.
    await page.keyboard.press('Enter');
    await question().waitFor({ state: 'detached' });
    await shows(before);

    await expandAll();
    await question().getByRole('button', { name: 'Let it grow' }).press('Enter');
    const said = page.getByRole('status');
    await said.filter({ hasText: `${after - before} things added around` }).waitFor();
    await shows(after);
    await page.keyboard.press('z');
    await shows(before);
  },
  300_000,
);

it('the question is accessible in both themes', async () => {
  await openSceneOf(300);
  await expandAll();
  await question().waitFor();
  await expectAccessible(page);
}, 300_000);
