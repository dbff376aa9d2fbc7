/** Runs every command of docs/interchange.md, in its order, on a small graph. */

import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphEnv, hearsay } from '../cli/run-hearsay.ts';
import { story, storyServices } from '../support/claims.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';

const PAGE = readFileSync(path.resolve(import.meta.dirname, '../../docs/interchange.md'), 'utf8');
const COMMANDS = blocks('sh').flatMap((block) =>
  block.split('\n').flatMap((line) => /^npx hearsay (.+?)(?:\s+#.*)?$/.exec(line)?.[1] ?? []),
);
/** These are of a local Neo4j that nobody uses: test/cli/copies.test.ts. */
const OFFLINE = COMMANDS.filter((command) => command.includes('--offline'));

const STORY = story({
  ...{ id: 'a', outlet: 'Paper', url: 'https://paper.example/a' },
  says: [
    { words: 'The harbour closed.', by: 'Ana Ruiz' },
    { words: 'A pier burned.', by: 'Ana Ruiz' },
  ],
});
const CHECKED = {
  ...{ '@context': 'https://schema.org', '@type': 'ClaimReview', claimReviewed: 'A pier burned.' },
  author: { '@type': 'Organization', name: 'The Checkers' },
  reviewRating: { '@type': 'Rating', alternateName: 'True' },
};

let graph: TestGraph;
let folder: string;
let ids: { readonly claim: string; readonly quotes: readonly string[] };

beforeAll(async () => {
  graph = await openTestGraph();
  folder = await mkdtemp(path.join(tmpdir(), 'hearsay-page-'));
  await storyServices(graph.stores, [STORY]).ingest.ingest(STORY.record);
  const [row] = await graph.cypher(
    'MATCH (c:Claim) WITH min(c.id) AS claim MATCH (q:Quote) RETURN claim, collect(q.id) AS quotes',
  );
  ids = { claim: String(row?.['claim']), quotes: [row?.['quotes']].flat().map(String) };
  await writeFile(path.join(folder, 'checked.json'), JSON.stringify(CHECKED));
});
afterAll(async () => {
  await graph.close();
  await rm(folder, { recursive: true });
});

function blocks(language: string): readonly string[] {
  return [...PAGE.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'gms'))].map(
    ([, block = '']) => block,
  );
}

/** The words of a command as a shell splits them, with ids of this graph where the page shortens them. */
function argumentsOf(command: string): readonly string[] {
  const quotes = [...ids.quotes];
  return [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare = '']) =>
    (quoted ?? bare)
      .replace(/claim_\w+…/g, ids.claim)
      .replace(/quote_\w+…/g, () => quotes.shift() ?? ''),
  );
}

/** In the folder of the test, where files that it names are made. */
async function run(command: string) {
  const files = /^[\w.-]+\.(?:jsonl|gz|graphml|json)$/;
  const args = argumentsOf(command).map((arg) => (files.test(arg) ? path.join(folder, arg) : arg));
  return hearsay(args, { env: graphEnv(graph.connection) });
}

describe('the page on interchange', () => {
  it('shows what every command is for', () => {
    expect(COMMANDS.length).toBeGreaterThan(8);
    expect(OFFLINE.map((command) => command.split(' ')[0])).toEqual(['backup', 'restore']);
  });

  it.each(COMMANDS.filter((command) => !OFFLINE.includes(command)))(
    'is right about hearsay %s',
    async (command) => {
      if (/^(import graph|restore)/.test(command)) await graph.empty();
      const { exitCode, stderr } = await run(command);
      expect(exitCode, stderr).toBe(0);
    },
    300_000,
  );

  it('shows lines as they are written', async () => {
    const [shown = ''] = blocks('json');
    await run('export --out shown.jsonl');
    const written = (await readFile(path.join(folder, 'shown.jsonl'), 'utf8')).split('\n');
    for (const line of shown.trim().split('\n')) {
      const example = JSON.parse(line);
      const like = written.find((one) => one.startsWith(line.slice(0, line.indexOf(',') + 1)));
      expect(Object.keys(JSON.parse(like ?? '{}'))).toEqual(Object.keys(example));
      const known = Object.keys(JSON.parse(like ?? '{}').properties);
      expect(known).toEqual(expect.arrayContaining(Object.keys(example.properties)));
    }
  }, 300_000);
});
