/** The reader: a text, what is said and claimed in it, and the card of each. */

import { describe, expect, it } from 'vitest';
import { page, server, useExplorer } from '../support/explorer.ts';
import { expectAccessible } from './accessibility.ts';

useExplorer();

/** The words that a highlight paints, each range once. */
function painted(look: string): Promise<readonly string[]> {
  return page.evaluate(`[...(CSS.highlights.get('${look}') ?? [])].map(String)`);
}

const card = () => page.getByRole('complementary', { name: 'Chosen passage' });

describe('the reader', () => {
  it('paints quotes over the text, and none of the marks around them', async () => {
    await page.goto(`${server.url}/article/${await server.articleId('What do Putin')}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('button', { name: /^Quote, Vladimir Zelensky/ }).waitFor();
    await expect
      .poll(() => painted('quote'))
      .toContain('Ukrainians will not give their land to the occupier,');
    const quotes = await painted('quote');
    // Of a quote in part, only what stands between the marks.
    expect(quotes).toContain('overcoming land');
    expect(quotes.filter((words) => /[“”]/.test(words))).toEqual([]);
    await expect.poll(async () => (await painted('claim')).length).toBeGreaterThan(5);
  });

  it('opens the card of a quote by keys: who said it, and who else carries it', async () => {
    await page.goto(`${server.url}/article/${await server.articleId('What do Putin')}`);
    await page.getByRole('button', { name: /^Quote, Vladimir Zelensky/ }).focus();
    await page.keyboard.press('Enter');
    await card().getByRole('link', { name: 'Vladimir Zelensky' }).waitFor();
    await card()
      .getByRole('link', { name: /^Stalemate in Anchorage/ })
      .waitFor();
    await expect.poll(() => card().textContent()).toContain('2 independent origins');
    await expect
      .poll(() => painted('chosen'))
      .toEqual(['Ukrainians will not give their land to the occupier,']);
    expect(page.url()).toContain('chosen=');
  });

  it('opens the card of a claim, with its stance and what is against it', async () => {
    await page.goto(`${server.url}/article/${await server.articleId('What do Putin')}`);
    await page
      .getByRole('button', { name: /^Claim, asserts/ })
      .first()
      .click();
    await card().getByRole('heading', { name: 'What is against it' }).waitFor();
    await card().getByRole('link', { name: 'Open the claim' }).click();
    await page.getByRole('heading', { name: 'Who said it first' }).waitFor();
  });

  it('goes from the evidence of a verdict to its words in the text', async () => {
    await page.goto(`${server.url}/?words=give+their+land+to+the+occupier`);
    await page.getByRole('link', { name: 'Read it in the article' }).first().click();
    await card().getByText('who said it').or(card().getByText('Said by')).first().waitFor();
    await expect
      .poll(() => painted('chosen'))
      .toEqual(['Ukrainians will not give their land to the occupier,']);
  });

  it('paints words that a newer text has lost as gone, and leads to the newest', async () => {
    const url = 'https://harbour.example/strike';
    const before =
      'The port is shut. “Nobody will load a single crate,” said Maria Lind, who leads the union. Talks go on.';
    const after = 'The port is shut. Talks go on, and the union has no comment on them for now.';
    const id = await server.ingest({ url, title: 'Strike at the harbour', text: before });
    expect(await server.ingest({ url, title: 'Strike at the harbour', text: after })).toBe(id);
    await page.goto(`${server.url}/article/${id}`);
    const texts = page.getByRole('region', { name: 'Texts of this article' });
    await texts.getByRole('link').last().click();
    await page.getByText('This is an older text').waitFor();
    await page.getByRole('button', { name: /^Quote, Maria Lind/ }).click();
    await card().getByText('no longer stands in the newest text').waitFor();
    await expect.poll(() => painted('gone')).toEqual(['Nobody will load a single crate,']);
    await expect.poll(() => painted('quote')).toEqual([]);
    await page.getByRole('link', { name: 'Read the newest' }).click();
    await page.getByText('has no comment').waitFor();
  });

  it('says so when no article has the id', async () => {
    await page.goto(`${server.url}/article/article_00000000000000000000000000000000`);
    await page
      .getByRole('heading', { level: 1, name: 'Nothing of this kind has this id' })
      .waitFor();
  });

  it('says so when the article has not the text or the passage that a link names', async () => {
    const [one, other] = await Promise.all(['What do Putin', 'Stalemate'].map(server.articleId));
    const { data } = await server.ask(
      `{ article(id: "${other}") { latestSnapshot { id quotes(first: 1) { nodes { id } } } } }`,
    );
    const { id, quotes } = data.article.latestSnapshot;
    await page.goto(`${server.url}/article/${one}?text=${id}`);
    await page.getByRole('alert').getByText('This article has no such text').waitFor();
    await page.getByRole('link', { name: 'Read the newest' }).click();
    await page.getByRole('button', { name: /^Quote, Vladimir Zelensky/ }).waitFor();
    await page.goto(`${server.url}/article/${one}?chosen=${quotes.nodes[0].id}`);
    await card().getByText('is not among what is painted').waitFor();
  });

  it('is accessible in both themes, with a card and without, and fits 360 px', async () => {
    const id = await server.articleId('What do Putin');
    await page.goto(`${server.url}/article/${id}`);
    await page.getByRole('button', { name: /^Quote, Vladimir Zelensky/ }).click();
    await card()
      .getByRole('link', { name: /^Stalemate/ })
      .waitFor();
    await expectAccessible(page);
    await page.setViewportSize({ width: 360, height: 740 });
    await expect.poll(() => page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    // Without a passage chosen, nothing stands over the text.
    await card().getByRole('button', { name: 'Close' }).click();
    await expect.poll(async () => (await card().boundingBox())?.y).toBeGreaterThan(740);
  });
});
