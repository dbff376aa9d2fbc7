/** Does five tasks as a new user would, on a running server with the seeds, and says how many steps and seconds each took: `npx tsx scripts/five-tasks.ts [URL]`. For the last it reads two short articles in. */

import type { Locator, Page } from 'playwright-core';
import { openBrowser } from '../test/support/browser.ts';

const [server = 'http://127.0.0.1:4000'] = process.argv.slice(2);

/** Two spellings of one name, which the reading of articles keeps apart. */
const SPELLINGS = [
  'The bridge stays shut. “We have no money for the repairs,” said Katherine Milford, who leads the council.',
  'The council met. “Nobody asked us about the bridge,” said K. Milford of the council, after the meeting.',
];

/** The hands of a user; each key and each click is a step, and typing a word is one. */
class Hands {
  steps = 0;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async press(key: string): Promise<void> {
    this.steps++;
    await this.#page.keyboard.press(key);
  }

  async type(words: string): Promise<void> {
    this.steps++;
    await this.#page.keyboard.insertText(words);
  }

  async click(target: Locator): Promise<void> {
    this.steps++;
    await target.click();
  }
}

interface Task {
  readonly name: string;
  /** From the page that it starts on, until the answer is seen. */
  readonly start: string;
  readonly work: (page: Page, hands: Hands) => Promise<void>;
}

const TASKS: readonly Task[] = [
  {
    name: 'Was this said?',
    start: '/',
    async work(page, hands) {
      await hands.type('Ukrainians will not give their land to the occupier');
      await hands.press('Enter');
      await page.getByRole('region', { name: 'Verdict' }).getByText('Verbatim').waitFor();
    },
  },
  {
    name: 'Who said it first?',
    start: '/?words=Ukrainians+will+not+give+their+land+to+the+occupier',
    async work(page, hands) {
      await hands.click(page.getByRole('link', { name: 'The same words everywhere' }).first());
      await page.getByRole('region', { name: 'Who said it first' }).getByRole('table').waitFor();
    },
  },
  {
    name: 'Who disagrees?',
    start: '/search',
    async work(page, hands) {
      await page.getByRole('searchbox').focus();
      await hands.type('hoax');
      await hands.press('Enter');
      await hands.click(page.getByRole('checkbox', { name: 'Claims' }));
      await hands.click(page.locator('main li').getByRole('link').first());
      await page
        .getByText(/contradict/)
        .first()
        .waitFor();
    },
  },
  {
    name: 'What did X say about Y?',
    start: '/search?text=Zelensky&type=Speaker',
    async work(page, hands) {
      await hands.click(page.getByRole('link', { name: 'Vladimir Zelensky' }));
      await hands.click(page.getByLabel('What did they say about'));
      await hands.type('land');
      await hands.press('Enter');
      await page.getByRole('link', { name: /give their land/ }).waitFor();
    },
  },
  {
    name: 'Merge two spellings',
    start: '/review?list=names',
    async work(page, hands) {
      await page.getByText('an initial for the forename').first().waitFor();
      await hands.press('m');
      await page.getByText('You: yes').first().waitFor();
    },
  },
];

for (const text of SPELLINGS) {
  const query = 'mutation ($text: String!) { ingestArticle(input: { text: $text }) { status } }';
  const response = await fetch(`${server}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { text } }),
  });
  const { errors } = await response.json();
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
}

await using browser = await openBrowser();
for (const { name, start, work } of TASKS) {
  const page = await browser.context.newPage();
  await page.goto(`${server}${start}`, { waitUntil: 'networkidle' });
  const hands = new Hands(page);
  const began = performance.now();
  await work(page, hands);
  const seconds = (performance.now() - began) / 1000;
  console.log(`${name} ${hands.steps} steps, ${seconds.toFixed(1)} s`);
  await page.close();
}
