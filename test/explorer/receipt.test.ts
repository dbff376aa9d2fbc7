/** A receipt: what its link holds, that the hashes are those of the texts, and what it says when the graph has changed since. */

import { createHash } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { graph, ingest, page, server, useBareExplorer } from '../support/bare-explorer.ts';

const WORDS = 'The dam will hold through the winter';
const SPEAKER = 'Clara Voss';

useBareExplorer();

async function readArticles(): Promise<readonly string[]> {
  await graph.empty();
  return [
    await ingest({
      ...{ title: 'Dam holds', outlet: 'River Herald', url: 'https://herald.example/dam' },
      // What is beyond the Basic Multilingual Plane is one character of the text, and two of a string.
      text: `🌊🌊 The water fell on Friday. “${WORDS},” said ${SPEAKER} of the water board.`,
    }),
    await ingest({
      ...{ title: 'A meeting', outlet: 'Valley News', url: 'https://valley.example/dam' },
      text: `Few came to the hall. “${WORDS},” said ${SPEAKER} to those who did.`,
    }),
  ];
}

/** Asks, keeps the receipt, and gives its link. */
async function keepReceipt(): Promise<string> {
  await page.goto(`${server.url}/?${new URLSearchParams({ words: WORDS, by: SPEAKER })}`);
  await page.getByRole('button', { name: 'Keep a receipt' }).click();
  await page.getByText('Nothing has changed').waitFor();
  return page.url();
}

/** What stands behind the # of a receipt's link. */
function heldBy(link: string) {
  const packed = Buffer.from(new URL(link).hash.slice(1), 'base64url');
  return JSON.parse(inflateRawSync(packed).toString('utf8'));
}

async function ask(query: string, variables: object = {}) {
  const { data, errors } = await server.ask(query, variables);
  expect(errors).toEqual([]);
  return data;
}

const TEXT = 'query ($id: ID!) { node(id: $id) { ... on Snapshot { text article { id } } } }';

it('holds the question, the verdict and the passages, with the hashes of the texts that they stand in', async () => {
  const articles = await readArticles();
  const link = await keepReceipt();
  const held = heldBy(link);
  expect(held).toMatchObject({ quote: WORDS, speaker: SPEAKER, verdict: 'VERBATIM' });
  const found: readonly string[] = held.passages.map(
    ({ articleId }: { readonly articleId: string }) => articleId,
  );
  expect(found.toSorted()).toEqual(articles.toSorted());
  for (const { snapshotId, articleId, spans, sha256, words, speaker } of held.passages) {
    const { node } = await ask(TEXT, { id: snapshotId });
    expect(node.article.id).toBe(articleId);
    expect(sha256).toBe(createHash('sha256').update(node.text, 'utf8').digest('hex'));
    const [{ start, end }] = spans;
    expect([...node.text].slice(start, end).join('')).toBe(words);
    expect([words, speaker]).toEqual([WORDS, SPEAKER]);
    await page.getByText(sha256, { exact: true }).waitFor();
  }

  // What the page shows as the question is one that the API answers, and with the same.
  await page.getByText('The question in GraphQL').click();
  const [query = '', variables = ''] = ((await page.locator('pre').textContent()) ?? '').split(
    /\n\n(?=\{)/,
  );
  const { verifyQuote } = await ask(query, JSON.parse(variables));
  expect(verifyQuote.verdict).toBe(held.verdict);
  expect(
    verifyQuote.evidence.map(({ snapshot }: { readonly snapshot: object }) => snapshot),
  ).toEqual(
    held.passages.map(({ snapshotId, sha256 }: { snapshotId: string; sha256: string }) => ({
      ...{ id: snapshotId, sha256 },
    })),
  );
});

it('says which passage was retracted since, where another still bears the verdict out, and where none does', async () => {
  const [first, second] = await readArticles();
  await keepReceipt();
  const retract =
    'mutation ($id: ID!) { retractArticle(id: $id, reason: "Made up.") { changeId } }';
  await ask(retract, { id: first });
  await page.reload();
  await page.getByText('The verdict is still: Verbatim. What it rests on has changed.').waitFor();
  const passages = page.getByRole('region', { name: 'What it rested on' }).getByRole('listitem');
  await passages
    .filter({ hasText: 'Dam holds' })
    .getByText('was retracted since', { exact: true })
    .waitFor();
  await passages
    .filter({ hasText: 'A meeting' })
    .getByText('stands there, letter for letter')
    .waitFor();

  await ask(retract, { id: second });
  await page.reload();
  await page.getByText('The verdict was: Verbatim. It is now: Not found.').waitFor();
  await expect.poll(() => passages.getByText('was retracted since').count()).toBe(2);
  // What was frozen stays as it was.
  await page
    .getByRole('region', { name: /^Asked on/ })
    .getByText('Verbatim')
    .waitFor();
});

it('says when a quote was retracted whose article stands', async () => {
  await readArticles();
  const link = await keepReceipt();
  const [{ quoteId, title }] = heldBy(link).passages;
  await ask('mutation ($id: ID!) { retractQuote(id: $id, reason: "Misheard.") { changeId } }', {
    id: quoteId,
  });
  await page.reload();
  const passages = page.getByRole('region', { name: 'What it rested on' }).getByRole('listitem');
  await passages.filter({ hasText: title }).getByText('was retracted since').waitFor();
  await expect.poll(() => passages.getByText('was retracted since').count()).toBe(1);
});

it('says when other words stand in the text than the link holds', async () => {
  await readArticles();
  await keepReceipt();
  await graph.cypher(
    'MATCH (snapshot:Snapshot) WHERE snapshot.text CONTAINS $was SET snapshot.text = replace(snapshot.text, $was, $is)',
    { was: 'Few came', is: 'Many came' },
  );
  await page.reload();
  await page.getByText('the stored text does not have these words there').waitFor();
  await page.getByText('stands there, letter for letter').waitFor();
});
