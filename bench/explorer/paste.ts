/**
 * How long it takes from pasting a quotation until its verdict is on the screen, in a real Chromium on a real server with
 * many quotes: `npx tsx bench/explorer/paste.ts [--quotes 100000] [--rounds 30] [--seed 7]`, after `npm run build`. It starts
 * a Neo4j of its own in a temporary folder, or EMPTIES the one that HEARSAY_BENCH_NEO4J_URI (with _USERNAME and _PASSWORD)
 * names; `--keep` takes the graph that it holds for the one of this size and seed.
 */

import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { Database } from '../../src/graph/database.ts';
import { openGraph } from '../../src/graph/index.ts';
import { openBrowser } from '../../test/support/browser.ts';
import { grow } from '../graph/grow.ts';
import { quantilesOf } from '../graph/measure.ts';
import { withNeo4j } from '../graph/neo4j.ts';
import { articlesOf } from '../graph/synthetic.ts';
import { withServed } from './served.ts';

const { values } = parseArgs({
  options: {
    quotes: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '30' },
    seed: { type: 'string', default: '7' },
    keep: { type: 'boolean', default: false },
  },
});
const corpus = { quotes: Number(values.quotes), seed: Number(values.seed) };
const rounds = Number(values.rounds);
/** The first rounds of a server and a browser that have just started are not counted. */
const WARM_UP = 3;

/** Milliseconds from the paste until the verdict is drawn, and how many of them the page waited for the server. */
interface Pasted {
  readonly verdict: string;
  readonly total: number;
  readonly server: number;
}

/** Each makes what is pasted of words that were said and of the name of who said them; the verdict that is due stands first. */
const KINDS: Readonly<Record<string, (words: string, name: string) => string>> = {
  Verbatim: (words, name) => `“${words},” said ${name}.`,
  Altered: (words, name) => `“${words.split(' ').with(7, 'harbour').join(' ')},” said ${name}.`,
  'Not found': (words, name) => `“${words.split(' ').map(spoil).join(' ')},” said ${name}.`,
};

/** Runs in the page: `seen` is what was seen in the first frame that shows a verdict. */
const WATCH = `
  let pasted;
  addEventListener('paste', ({ timeStamp }) => { pasted = timeStamp; }, true);
  window.seen = new Promise((resolve) => {
    new MutationObserver((_, observer) => {
      const verdict = document.querySelector('[data-verdict] strong')?.textContent;
      if (verdict === undefined) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => {
        const [asked] = performance.getEntriesByType('resource')
          .filter(({ name, startTime }) => name.endsWith('/graphql') && startTime >= pasted);
        const server = asked.responseEnd - asked.requestStart;
        resolve({ verdict, total: performance.now() - pasted, server });
      }));
    }).observe(document, { childList: true, subtree: true });
  });
`;

await withNeo4j(async (connection) => {
  const graph = await openGraph(connection);
  const database = new Database(connection, { timeoutMs: 600_000 });
  await graph.migrate();
  if (!values.keep) await grow(database, corpus.quotes, corpus.seed);
  await Promise.all([graph.close(), database.close()]);
  await withServed(connection, measure);
});

async function measure(url: string): Promise<void> {
  await using browser = await openBrowser();
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await browser.context.newPage();
  await page.addInitScript(WATCH);
  console.log(
    `Milliseconds, ${rounds} pastes of each kind into a graph of ${corpus.quotes} quotes`,
  );
  console.log(
    `${'verdict'.padEnd(12)}${['paste to verdict', 'the server', 'the page'].map(head).join('')}`,
  );
  const said = sample(Object.keys(KINDS).length * (rounds + WARM_UP));
  for (const [verdict, make] of Object.entries(KINDS)) {
    const times: Pasted[] = [];
    for (const { words, name } of said.splice(0, rounds + WARM_UP)) {
      times.push(await paste(page, url, make(words, name)));
    }
    print(verdict, times.slice(WARM_UP));
  }
}

/** Opens the page, pastes, and presses Enter. */
async function paste(page: Page, url: string, quotation: string): Promise<Pasted> {
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(quotation)})`);
  await page.getByLabel('The words').focus();
  await page.keyboard.press('Control+V');
  await page.keyboard.press('Enter');
  return page.evaluate('window.seen');
}

/** Quotes of articles that are spread over the whole corpus. */
function sample(count: number): { readonly words: string; readonly name: string }[] {
  const every = Math.max(1, Math.floor(corpus.quotes / 5 / count));
  let article = 0;
  const taken = [];
  for (const { quotes, attributions, speakers } of articlesOf(corpus)) {
    if (article++ % every !== 0 || taken.length === count) continue;
    const [quote] = quotes;
    const by = attributions.find(({ quoteId, hop }) => quoteId === quote?.id && hop === 0);
    const name = speakers.find(({ id }) => id === by?.candidates[0]?.speakerId)?.name;
    if (quote !== undefined && name !== undefined) taken.push({ words: quote.exact, name });
  }
  if (taken.length < count) throw new Error(`Expected ${count} quotes, got ${taken.length}.`);
  return taken;
}

/** A word that stands in no article. */
function spoil(word: string): string {
  return `${word}qu`;
}

function print(verdict: string, times: readonly Pasted[]): void {
  const right = times.filter((each) => each.verdict === verdict).length;
  const parts = [
    times.map(({ total }) => total),
    times.map(({ server }) => server),
    times.map(({ total, server }) => total - server),
  ];
  console.log(
    `${verdict.padEnd(12)}${parts.map(cells).join('')}   ${right} of ${times.length} with this verdict`,
  );
}

function head(name: string): string {
  return `${name}: p50`.padStart(22) + 'p95'.padStart(8);
}

function cells(times: readonly number[]): string {
  const { p50, p95 } = quantilesOf(times);
  return p50.toFixed(0).padStart(22) + p95.toFixed(0).padStart(8);
}
