/** Where sources disagree: every stance in the matrix, denials, mutations and drift in the lane, reviews, and a speaker against themselves. */

import { describe, expect, it } from 'vitest';
import { articleWrite } from '../support/article-write.ts';
import { graph, page, server, useBareExplorer } from '../support/bare-explorer.ts';
import { type StoryDraft, story, storyServices } from '../support/claims.ts';

const TWELVE = 'The harbour closed after 12 ships collided.';
const THIRTEEN = 'The harbour closed after 13 ships collided.';
const SAFE = 'The pier is safe.';
const MISTAKE = 'This was a mistake.';

const DRAFTS: readonly StoryDraft[] = [
  {
    ...{ id: 'a', outlet: 'Quay News', publishedAt: '2025-08-01' },
    says: [
      { words: TWELVE, by: 'Ana Ruiz', direct: true, saidOn: '2025-07-30' },
      { words: SAFE, by: 'Bo Lind', via: 'Mia Holt' },
    ],
  },
  {
    ...{ id: 'b', outlet: 'Port Post', publishedAt: '2025-08-02' },
    says: [
      { words: THIRTEEN, by: 'Ana Ruiz', direct: true },
      { words: 'The pier may be safe.', claim: SAFE, stance: 'HEDGES' },
    ],
  },
  {
    ...{ id: 'c', outlet: 'Hill Weekly', publishedAt: '2025-08-05' },
    says: [
      { words: 'It never closed.', claim: TWELVE, stance: 'DENIES', by: 'Bo Lind' },
      { words: MISTAKE, slots: { unresolved: ['This'] } },
    ],
  },
];

const articles: string[] = [];

useBareExplorer(async () => {
  const stories = DRAFTS.map(story);
  const { ingest } = storyServices(graph.stores, stories);
  for (const { record } of stories) articles.push((await ingest.ingest(record)).articleId);
  const unread = articleWrite({ url: 'https://quay.example/unread', title: 'Unread', quotes: [] });
  await graph.stores.ingest.transaction((transaction) => transaction.write(unread));
  articles.push(unread.article.id);
});

async function speakerId(name: string): Promise<string> {
  const { data } = await server.ask(`{ speakers(filter: { text: "${name}" }) { nodes { id } } }`);
  return data.speakers.nodes[0].id;
}

async function claimId(words: string): Promise<string> {
  const { data } = await server.ask('{ claims { nodes { id text } } }');
  const all: readonly { readonly id: string; readonly text: string }[] = data.claims.nodes;
  return all.find(({ text }) => text === words)?.id ?? '';
}

describe('the matrix', () => {
  it('has a word and a form of its own for asserting, denying, hedging, silence and what nobody checked', async () => {
    await page.goto(
      `${server.url}/compare?${new URLSearchParams(articles.map((id) => ['article', id]))}`,
    );
    const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: TWELVE }) });
    await expect
      .poll(() => row.getByRole('button').allTextContents())
      .toEqual(['asserts', 'silent !', 'denies', 'not checked']);
    const hedged = page.getByRole('row').filter({ has: page.getByRole('link', { name: SAFE }) });
    await expect
      .poll(() => hedged.getByRole('button').allTextContents())
      .toEqual(['asserts', 'hedges', 'silent', 'not checked']);
    const forms = await page
      .locator('td[data-stance]')
      .evaluateAll((cells) =>
        cells.map((cell) => [cell.dataset['stance'], cell.querySelector('svg')?.innerHTML]),
      );
    const byStance = new Map(forms.map(([stance, form]) => [stance, form]));
    expect(byStance.size).toBe(5);
    expect(new Set(byStance.values()).size).toBe(5);
  });
});

describe('a claim that does not stand alone', () => {
  const means = () => page.getByRole('region', { name: 'Does not stand alone' });

  it('says which of its words do not, and shows the sentences that tell what they mean', async () => {
    await page.goto(`${server.url}/claim/${await claimId(MISTAKE)}`);
    await expect.poll(() => means().textContent()).toContain('“This”');
    expect(await means().locator('blockquote').textContent()).toContain('It never closed.');
    expect(await means().locator('mark').textContent()).toBe(MISTAKE);
    await page.goto(`${server.url}/claim/${await claimId(SAFE)}`);
    await page.getByRole('heading', { name: SAFE }).waitFor();
    expect(await means().count()).toBe(0);
  });
});

describe('who said it first', () => {
  const lane = () => page.getByRole('region', { name: 'Who said it first' }).getByRole('table');
  const row = (role: string) => lane().getByRole('row', { name: new RegExp(`^${role}`) });

  it('sets denials apart from the origin, those by another claim too, with the days between', async () => {
    await page.goto(`${server.url}/claim/${await claimId(TWELVE)}`);
    await expect
      .poll(() => lane().locator('thead th').allTextContents())
      .toEqual(['1 Aug 2025', '2 Aug 2025', '2 days without', '5 Aug 2025']);
    await expect.poll(() => row('Origin').textContent()).toContain('Quay News');
    await expect.poll(() => row('Denials').textContent()).toMatch(/13 ships.*It never closed/);
    await expect
      .poll(() =>
        row('Denials')
          .getByRole('link', { name: /13 ships/ })
          .getAttribute('href'),
      )
      .toMatch(/^\/claim\/claim_/);
  });

  it('tells when the words were spoken from when they were published', async () => {
    await page.goto(`${server.url}/claim/${await claimId(TWELVE)}`);
    await expect.poll(() => row('Origin').textContent()).toMatch(/said on 30 Jul 2025.*read /);
    await expect.poll(() => row('Denials').textContent()).not.toContain('said on');
  });

  it('sets what was said with reserve apart, and tells when it was published from when it was read', async () => {
    await page.goto(`${server.url}/claim/${await claimId(SAFE)}`);
    await expect.poll(() => row('Origin').textContent()).toContain('Bo Lind');
    await expect.poll(() => row('Mutations').textContent()).toContain('The pier may be safe.');
    await expect.poll(() => row('Mutations').textContent()).toMatch(/2 Aug 2025.*read 4 Mar 2026/);
  });
});

describe('the page of an utterance', () => {
  it('names what became of the words where they are printed otherwise', async () => {
    const { data } = await server.ask('{ utterances { nodes { id text } } }');
    const all: readonly { readonly id: string; readonly text: string }[] = data.utterances.nodes;
    const id = all.find(({ text }) => text === TWELVE)?.id;
    await page.goto(`${server.url}/utterance/${id}`);
    const lane = page.getByRole('table', { name: 'Who said it first' });
    const mutations = lane.getByRole('row', { name: /^Mutations/ });
    await expect
      .poll(() => mutations.getByRole('listitem').allTextContents())
      .toEqual(['“12” became “13” (a number)']);
    await mutations.getByRole('link', { name: 'Port Post' }).waitFor();
    const origin = lane.getByRole('row', { name: /^Origin/ });
    expect(await origin.textContent()).toContain('12 ships');
    expect(await origin.getByRole('listitem').count()).toBe(0);
  });
});

describe('the page of a claim', () => {
  const reviews = () => page.getByRole('region', { name: 'What people made of it' });
  const related = () => page.getByRole('region', { name: 'Other claims' });

  it('shows the reviews of the claim, and of how others bear on it', async () => {
    const id = await claimId(TWELVE);
    await page.goto(`${server.url}/claim/${id}`);
    await reviews().getByText('Nobody has reviewed it.').waitFor();
    await page.getByRole('link', { name: 'Review it' }).click();
    await page.getByRole('article').getByText('nobody yet').waitFor();
    await page.keyboard.press('4');
    await page.getByText('by local user · Inaccurate · in review').first().waitFor();
    await page.goBack();
    await expect
      .poll(() => reviews().getByRole('listitem').allTextContents())
      .toEqual([expect.stringMatching(/^by local user · Inaccurate · in review/)]);
    expect(await related().getByText('by local user').count()).toBe(0);

    const { data } = await server.ask(
      'query ($id: ID!) { claim(id: $id) { relations { id from { text } to { text } } } }',
      { id },
    );
    type Relation = { id: string; from: { text: string }; to: { text: string } };
    const relations: readonly Relation[] = data.claim.relations;
    const relation = relations.find(({ from, to }) => from.text !== to.text);
    const input = { targetId: relation?.id, verdict: 'ACCURATE', rationale: 'One fleet, counted.' };
    const { errors } = await server.ask(
      'mutation ($input: OpenReviewInput!) { openReview(input: $input) { id } }',
      { input },
    );
    expect(errors).toEqual([]);
    await page.reload();
    await expect
      .poll(() => related().getByText('in review').allTextContents())
      .toEqual(['by local user · Accurate · in review']);
    // Beside the relation that it is of, not beside how the claim's own assertions are opposed.
    await related()
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name: THIRTEEN }) })
      .getByText('One fleet, counted.')
      .waitFor();
    expect(await reviews().getByRole('listitem').count()).toBe(1);
  });
});

describe('the page of a speaker', () => {
  it('shows where they contradict themselves', async () => {
    await page.goto(`${server.url}/speaker/${await speakerId('Ana Ruiz')}`);
    const against = page.getByRole('region', { name: 'Where they contradict themselves' });
    await against.getByRole('link', { name: TWELVE }).waitFor();
    await against.getByRole('link', { name: THIRTEEN }).waitFor();
  });

  it('shows through whom their words come, and whose words they pass on', async () => {
    await page.goto(`${server.url}/speaker/${await speakerId('Bo Lind')}`);
    const through = page.getByRole('region', { name: 'Through whom' });
    await through.getByText(SAFE).waitFor();
    await through.getByText('Mia Holt').first().waitFor();
    await page.goto(`${server.url}/speaker/${await speakerId('Mia Holt')}`);
    await page
      .getByRole('region', { name: 'What reaches us through them' })
      .getByText(SAFE)
      .waitFor();
  });
});
