/** The pages behind a verdict: who said it first, how many origins, who disagrees, and everything that is found by words. */

import { createServer } from 'node:http';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { PUBLIC_ONLY } from '../../src/services/ingest/sources/public-host.ts';
import { page, server, useExplorer } from '../support/explorer.ts';
import { expectAccessible } from './accessibility.ts';

const REPORT = `Engineers closed the sluices of the Millbrook dam on Friday after water rose by four metres within a night. Some three hundred people left their houses along the river and spent the night in the school of the next town. “The dam will hold through the winter,” said Clara Voss, who heads the water board. The board had warned of heavy rain a week earlier, and the mayor asked everybody to stay away from the banks until the level has fallen again.`;

const LATER = `Two weeks after the flood the people of Millbrook are back in their houses. The school is a school again, and the water has left a brown line on the walls. Clara Voss of the water board had promised: “The dam will hold through the winter.” It did so far, but few of those who came to the meeting on Tuesday wanted to hear about next year.`;

useExplorer(async () => {
  const report = { title: 'Dam holds after a night of rain', text: REPORT };
  await server.ingest({
    ...report,
    ...{ outlet: 'River Herald', url: 'https://herald.example/dam', publishedAt: '2025-03-01' },
  });
  await server.ingest({
    ...report,
    ...{ outlet: 'Valley News', url: 'https://valley.example/dam', publishedAt: '2025-03-02' },
  });
  await server.ingest({
    ...{ title: 'After the flood', text: LATER, outlet: 'Hill Weekly' },
    ...{ url: 'https://hill.example/after', publishedAt: '2025-03-16' },
  });
});

async function openUtterance(): Promise<void> {
  await page.goto(`${server.url}/?words=The+dam+will+hold+through+the+winter`);
  await page.getByRole('link', { name: 'The same words everywhere' }).first().click();
  await page.getByRole('heading', { level: 1, name: /The dam will hold/ }).waitFor();
}

describe('the verdict', () => {
  it('names the earliest source and its date', async () => {
    await page.goto(`${server.url}/?words=The+dam+will+hold+through+the+winter&by=Clara+Voss`);
    const verdict = page.getByRole('region', { name: 'Verdict' });
    await verdict.getByText('Verbatim').waitFor();
    await expect
      .poll(() => verdict.getByRole('status').textContent())
      .toContain('Earliest source: River Herald, 1 Mar 2025');
  });
});

describe('the page of an utterance', () => {
  it('counts origins and not reprints, and says why articles were folded', async () => {
    await openUtterance();
    await page.getByText('3 articles → 2 origins').click();
    const independence = page.getByRole('region', { name: 'Independence' });
    await expect.poll(() => independence.locator('ol > li').count()).toBe(2);
    await expect
      .poll(() => independence.textContent())
      .toMatch(/same narration|word for word|narration/);
  });

  it('draws who said it first from left to right, with the gap between', async () => {
    await openUtterance();
    const lane = page.getByRole('region', { name: 'Who said it first' }).getByRole('table');
    await expect
      .poll(() => lane.locator('thead th').allTextContents())
      .toEqual(['1 Mar 2025', '2 Mar 2025', '13 days without', '16 Mar 2025']);
    const origin = lane.getByRole('row', { name: /^Origin/ });
    await expect.poll(() => origin.textContent()).toContain('River Herald');
    await expect
      .poll(() => lane.getByRole('row', { name: /^Repeats/ }).textContent())
      .toMatch(/Valley News.*Hill Weekly/);
    await expectAccessible(page);
  });
});

describe('the page of a speaker', () => {
  it('shows what they said about something, and under which names', async () => {
    await page.goto(`${server.url}/search?text=Zelensky&type=Speaker`);
    await page.getByRole('link', { name: 'Vladimir Zelensky' }).click();
    await page.getByRole('heading', { level: 1, name: 'Vladimir Zelensky' }).waitFor();
    await page.getByText(/Also printed as: .*Zelenskiy/).waitFor();
    await page.getByLabel('What did they say about').fill('land');
    await page.keyboard.press('Enter');
    await page.waitForURL(/about=land/);
    const said = page.getByRole('region', { name: 'What they said' });
    await said.getByRole('link', { name: /give their land/ }).waitFor();
    await said.getByText('2 articles → 2 origins').first().waitFor();
    await expectAccessible(page);
  });
});

describe('the page of a claim', () => {
  it('says who asserts it, and how many of them are independent', async () => {
    await page.goto(`${server.url}/search?text=hoax&type=Claim`);
    await page.locator('main li').getByRole('link').first().click();
    await page.getByRole('heading', { name: 'Independence' }).waitFor();
    await page.getByText(/→ \d+ independent source/).click();
    await page.getByRole('region', { name: 'Independence' }).locator('q').first().waitFor();
    await page.getByRole('region', { name: 'Who said it first' }).getByRole('table').waitFor();
    await expectAccessible(page);
  });
});

describe('a page whose question failed', () => {
  it('says so and asks again, and never that the thing is missing', async () => {
    await page.goto(`${server.url}/search?text=hoax&type=Claim`);
    const href = await page.locator('main li').getByRole('link').first().getAttribute('href');
    const late = { message: 'It took too long.', path: ['claim'], extensions: { code: 'TIMEOUT' } };
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('claim(id')
        ? route.fulfill({ json: { data: { claim: null }, errors: [late] } })
        : route.continue(),
    );
    await page.goto(`${server.url}${href}`);
    await page.getByText('It took too long.').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: 'Independence' }).waitFor();
  });
});

describe('the matrix', () => {
  it('is walked by arrow keys, and Enter opens the passages of a row side by side', async () => {
    await page.goto(`${server.url}/compare`);
    await page.getByRole('checkbox', { name: /^What do Putin/ }).check();
    await page.getByRole('checkbox', { name: /^Five Key/ }).check();
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.getByRole('grid').getByRole('button').first().focus();
    const cell = () => page.evaluate('document.activeElement.dataset.cell');
    const first = await cell();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    const second = await cell();
    expect(second).not.toBe(first);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Passages, side by side' });
    await dialog.getByRole('region').nth(1).waitFor();
    await expect.poll(() => dialog.getByRole('region').count()).toBe(2);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect.poll(cell).toBe(second);
    await expectAccessible(page);
  });

  it('never shows alike who is silent and who was not checked', async () => {
    await page.goto(`${server.url}/compare`);
    await page.getByRole('checkbox', { name: /^What do Putin/ }).check();
    await page.getByRole('checkbox', { name: /^After the flood/ }).check();
    await page.getByRole('button', { name: 'Compare' }).click();
    const grid = page.getByRole('grid');
    await grid.waitFor();
    const said = await grid.getByRole('button').allTextContents();
    expect(new Set(said.map((each) => each.replace(' !', '')))).toContain('silent');
    const legend = page.getByText('not checked').first();
    await expect.poll(() => legend.locator('svg').innerHTML()).toContain('dasharray');
  });
});

describe('two articles side by side', () => {
  it('show the words that both carry, and paint them in both', async () => {
    const [left, right] = [
      await server.articleId('What do Putin'),
      await server.articleId('Stalemate'),
    ];
    await page.goto(`${server.url}/side-by-side?left=${left}&right=${right}`);
    await page.getByRole('button', { name: /Zelensky: “Ukrainians will not give/ }).click();
    const chosen = () =>
      page.evaluate("[...(CSS.highlights.get('chosen') ?? [])].map(String).toSorted()");
    await expect
      .poll(chosen, { timeout: 45_000 })
      .toEqual([
        'Ukrainians will not give their land to the occupier',
        'Ukrainians will not give their land to the occupier,',
      ]);
    await expectAccessible(page);
  });
});

describe('search', () => {
  it('marks the words in its snippets, and narrows by kind', async () => {
    await page.goto(`${server.url}/search`);
    await page.getByRole('searchbox').fill('occupier');
    await page.keyboard.press('Enter');
    await page.locator('mark').first().waitFor();
    expect((await page.locator('mark').first().textContent())?.toLowerCase()).toBe('occupier');
    await page.getByRole('checkbox', { name: 'Articles' }).check();
    await page.waitForURL(/type=Article/);
    await page.getByRole('link', { name: /^Stalemate/ }).waitFor();
    await expect
      .poll(() => page.locator('main li').getByText('Quote', { exact: true }).count())
      .toBe(0);
    await expectAccessible(page);
  });
});

describe('the kinds of a search', () => {
  const kind = (name: string) => page.getByRole('checkbox', { name, exact: true });

  it('have the counts that the API pages through, from one question, whatever is ticked', async () => {
    const counts = await counted('occupier');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.postData() ?? ''));
    await page.goto(`${server.url}/search?text=occupier`);
    for (const [name, count] of counts) await kind(`${name} ${count}`).waitFor();
    expect(counts.get('Quotes')).toBeGreaterThan(0);
    expect(counts.get('Outlets')).toBe(0);
    expect(asked.filter((body) => body.includes('query Search('))).toHaveLength(1);
    await expectAccessible(page);

    await kind(`Quotes ${counts.get('Quotes')}`).focus();
    await page.keyboard.press('Space');
    await page.waitForURL(/type=Quote/);
    await expect
      .poll(() => page.getByRole('region', { name: 'Results' }).getByRole('listitem').count())
      .toBe(Math.min(counts.get('Quotes') ?? 0, 20));
    for (const [name, count] of counts) await kind(`${name} ${count}`).waitFor();
    expect(await kind(`Quotes ${counts.get('Quotes')}`).isChecked()).toBe(true);
    expect(await page.evaluate('document.activeElement.type')).toBe('checkbox');
  });

  it('have those of the words of now, and none before there are words', async () => {
    await page.goto(`${server.url}/search`);
    await kind('Quotes').waitFor();
    for (const words of ['occupier', 'ceasefire']) {
      await page.getByRole('searchbox').fill(words);
      await page.keyboard.press('Enter');
      for (const [name, count] of await counted(words)) await kind(`${name} ${count}`).waitFor();
    }
  });

  /** By paging through each kind. */
  async function counted(text: string): Promise<ReadonlyMap<string, number>> {
    const names = ['Quotes', 'Utterances', 'Claims', 'Speakers', 'Articles', 'Outlets'];
    const counts = new Map<string, number>();
    for (const name of names) {
      const { data } = await server.ask(
        `query ($text: String!, $types: [SearchType!]) {
          search(text: $text, types: $types, first: 100) { edges { cursor } pageInfo { hasNextPage } }
        }`,
        { text, types: [name.slice(0, -1)] },
      );
      expect(data.search.pageInfo.hasNextPage).toBe(false);
      counts.set(name, data.search.edges.length);
    }
    return counts;
  }
});

describe('signing in', () => {
  it('keeps the key in memory only', async () => {
    await page.goto(`${server.url}/sign-in`);
    await page.getByRole('textbox', { name: 'Key' }).fill('not-a-real-key');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('You are local user, with the role ADMIN.').waitFor();
    await expectAccessible(page);
    const kept = 'JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie';
    expect(await page.evaluate(kept)).not.toContain('not-a-real-key');
    await page.reload();
    await page.getByRole('textbox', { name: 'Key' }).waitFor();
  });
});

describe('reading articles in', () => {
  it('reads what was pasted and chosen, says how far it is and what failed, and shows what was read', async () => {
    await page.goto(`${server.url}/ingest`);
    await page
      .getByLabel('Text', { exact: true })
      .fill(
        'The ferry is late again. “We have one boat and no crew,” said Tom Arden, the skipper.',
      );
    await page.getByLabel('Headline').fill('Ferry late again');
    await page.getByLabel('Outlet').fill('Quay Post');
    await page.getByLabel('Or addresses').fill('https://herald.example/dam\nnot an address');
    await page.getByRole('button', { name: 'Read', exact: true }).click();
    await page.getByRole('alert').getByText('“not an address” is no address').waitFor();
    await page.getByLabel('Or addresses').fill('http://127.0.0.1:1/article');
    await page.getByLabel('Or files').setInputFiles({
      name: 'crane.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(
        'The crane fell. “Nobody was near it,” said Mia Holt, the harbour master.',
      ),
    });
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Read', exact: true }).click();
    const reading = page.getByRole('region', { name: /^Read/ });
    const done = reading.getByText('3 of 3 done, 1 could not be read');
    // The first article waits for the models.
    await done.waitFor({ timeout: 150_000 });
    await reading.getByText('http://127.0.0.1:1/article').waitFor();
    await expectAccessible(page);
    await reading.getByRole('link', { name: 'Ferry late again' }).click();
    await page.getByRole('button', { name: /^Quote, Tom Arden/ }).waitFor();
    await page.getByRole('link', { name: 'Quay Post' }).click();
    await page.getByRole('heading', { level: 1, name: 'Quay Post' }).waitFor();
    await page.getByRole('link', { name: 'Ferry late again' }).waitFor();
    const id = new URL(page.url()).pathname.replace('/outlet/', '');
    const rate = `mutation { rateOutlet(id: "${id}", reliability: B, reason: "It corrects itself.") { changeId } }`;
    expect((await server.ask(rate)).errors).toEqual([]);
    await page.reload();
    await page.getByText('B: usually reliable').waitFor();
    await page.getByText('It corrects itself.').waitFor();
    await expectAccessible(page);
  }, 240_000);
});

describe('reading an address in', () => {
  const HTML = `<!doctype html><html lang="en"><head><title>Lighthouse to be sold</title></head><body><article>
    <h1>Lighthouse to be sold</h1><p>The council has put the lighthouse up for sale after forty years without a keeper.</p>
    <p>“Nobody has climbed its stairs since my childhood,” said Edda Brandt, the mayor.</p></article></body></html>`;

  /** Serves the article on 127.0.0.1, which stands for the public internet in this test, and gives its address. */
  async function published(): Promise<string> {
    const site = createServer(({ url }, response) => {
      if (url === '/moved') response.writeHead(302, { location: '/lighthouse' }).end();
      else if (url === '/lighthouse') {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(HTML);
      } else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    const isAllowed = vi
      .spyOn(PUBLIC_ONLY, 'isAllowed')
      .mockImplementation((address) => address === '127.0.0.1');
    onTestFinished(() => {
      isAllowed.mockRestore();
      site.closeAllConnections();
      site.close();
    });
    const address = site.address();
    return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  }

  it('fetches the page where it has moved to, says which address has none, and shows who is quoted', async () => {
    const site = await published();
    await page.goto(`${server.url}/ingest`);
    await page.getByLabel('Or addresses').fill(`${site}/moved\n${site}/gone`);
    await page.getByRole('button', { name: 'Read', exact: true }).click();
    const reading = page.getByRole('region', { name: /^Read/ });
    // The first article waits for the models.
    await reading.getByText('2 of 2 done, 1 could not be read').waitFor({ timeout: 150_000 });
    const results = reading.getByRole('listitem');
    await expect
      .poll(() => results.allTextContents())
      .toEqual([
        'Lighthouse to be sold: new. 1 quote.',
        expect.stringMatching(
          /\/gone: Cannot fetch .*\/gone: the server answered 404 Not Found\.$/,
        ),
      ]);
    await reading.getByRole('link', { name: 'Lighthouse to be sold' }).click();
    await page.getByRole('heading', { level: 1, name: 'Lighthouse to be sold' }).waitFor();
    await page.getByRole('button', { name: /^Quote, Edda Brandt/ }).waitFor();
    // The article is known by where it was found in the end.
    const { data } = await server.ask('{ articles(first: 100) { nodes { title url } } }');
    const found = { title: 'Lighthouse to be sold', url: `${site}/lighthouse` };
    expect(data.articles.nodes).toContainEqual(found);
  }, 240_000);
});

describe('the history of a thing', () => {
  it('says what was changed, by whom and why, and takes it back', async () => {
    const { data } = await server.ask(
      '{ speakers(filter: { text: "Clara Voss" }) { nodes { id } } }',
    );
    const id: string = data.speakers.nodes[0].id;
    const rename = `mutation { renameSpeaker(id: "${id}", name: "Clara Voss-Lund", reason: "She married.") { changeId } }`;
    expect((await server.ask(rename)).errors).toEqual([]);
    await page.goto(`${server.url}/speaker/${id}`);
    await page.getByRole('heading', { level: 1, name: 'Clara Voss-Lund' }).waitFor();
    await page.getByRole('link', { name: 'History' }).click();
    const entry = page.getByRole('article').filter({ hasText: 'A speaker was renamed' });
    await entry.getByText('She married.').waitFor();
    await entry.getByText(/^What it changed/).click();
    await entry.getByRole('cell', { name: '"Clara Voss-Lund"' }).first().waitFor();
    await expectAccessible(page);
    await entry.getByRole('button', { name: 'Undo it …' }).click();
    await page.keyboard.type('It was somebody else.');
    await page.keyboard.press('Enter');
    await entry.getByText(/^undone by no\./).waitFor();
    await page.goto(`${server.url}/speaker/${id}`);
    await page.getByRole('heading', { level: 1, name: 'Clara Voss', exact: true }).waitFor();
  });

  it('names in the whole history what each entry is about, and leads there', async () => {
    await server.ingest({
      ...{ title: 'Sirens tested', outlet: 'River Herald', url: 'https://herald.example/sirens' },
      text: 'The sirens were tested on Monday. “Nobody needs to worry about the noise,” said Clara Voss.',
    });
    await page.goto(`${server.url}/history`);
    const entry = page.getByRole('article').filter({ hasText: 'An article was read' }).first();
    await entry.getByRole('link', { name: 'Sirens tested' }).click();
    await page.getByRole('heading', { level: 1, name: 'Sirens tested' }).waitFor();
  });
});

describe('a receipt', () => {
  it('shows an answer as it was given, and what has changed since', async () => {
    await page.goto(`${server.url}/?words=The+dam+will+hold+through+the+winter&by=Clara+Voss`);
    await page.getByRole('button', { name: 'Keep a receipt' }).click();
    await page.getByText('Nothing has changed').waitFor();
    await expectAccessible(page);
    // The question that it holds is one that the API answers.
    await page.getByText('The question in GraphQL').click();
    const [query = '', variables = ''] = ((await page.locator('pre').textContent()) ?? '').split(
      '\n\n',
    );
    const { data } = await server.ask(query, JSON.parse(variables));
    expect(data.verifyQuote.verdict).toBe('VERBATIM');
    await page.getByRole('button', { name: 'Copy the link' }).click();
    await page.getByRole('status').getByText('Copied.').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(page.url());
    const link = page.url();
    const passages = page.getByRole('region', { name: 'What it rested on' });
    const then = await passages.getByText('stands there, letter for letter').count();
    expect(then).toBe(3);

    // One article is rewritten without the words, another one comes with them.
    await server.ingest({
      ...{ title: 'Dam holds after a night of rain', outlet: 'Valley News' },
      ...{ url: 'https://valley.example/dam', publishedAt: '2025-03-02' },
      text: 'Engineers closed the sluices of the Millbrook dam on Friday after water rose by four metres within a night. The water board has withdrawn what it said of the winter.',
    });
    await server.ingest({
      ...{ title: 'A promise', outlet: 'Coast Mail', url: 'https://coast.example/promise' },
      text: 'The board gave a promise in spring. “The dam will hold through the winter,” said Clara Voss to the council of the coast.',
    });
    const later = await server.context.newPage();
    await later.goto(link);
    await later.getByText('The verdict is still: Verbatim.').waitFor();
    await later
      .getByRole('region', { name: 'Since then' })
      .getByRole('link', { name: 'A promise' })
      .waitFor();
    await later.getByText('stands in a text that a newer one has replaced').waitFor();
    await later.getByText('stands there, letter for letter').nth(1).waitFor();
    await later.close();
    await page.goto(`${server.url}/receipt#cut-off`);
    await page.getByRole('alert').getByText('This link holds no receipt').waitFor();
  });
});
