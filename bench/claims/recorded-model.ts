/**
 * Serves recorded answers about the seed articles, some of them lies, as a language model's endpoint would: with it the
 * tables show that the path from an endpoint to the graph works. What a model's proposals are worth depends on the model.
 *
 *     npx tsx bench/claims/recorded-model.ts -- COMMAND [ARGUMENT…]
 *
 * runs the command with HEARSAY_LLM_URL and HEARSAY_LLM_MODEL set, then tells what was asked.
 */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { say, startChatServer } from '../../test/support/chat-server.ts';

interface Recorded {
  /** Answers by words of the article. */
  readonly claims: Readonly<Record<string, readonly object[]>>;
  /** Answers by words of the two claims. */
  readonly relations: readonly (object & { readonly of: readonly [string, string] })[];
}

const recorded: Recorded = JSON.parse(
  await readFile(new URL('recorded-answers.json', import.meta.url), 'utf8'),
);

/** Lines of pairs as they are asked about. */
function relationsFor(user: string): readonly object[] {
  const pairs = user.split('\n').map((line) => JSON.parse(line));
  return pairs.flatMap(({ pair, first, second }) => {
    const known = recorded.relations.find(
      ({ of: [one, other] }) =>
        (first.includes(one) && second.includes(other)) ||
        (first.includes(other) && second.includes(one)),
    );
    if (known === undefined) return [];
    const { of: words, ...relation } = known;
    const direction = first.includes(words[0]) ? 'FORWARD' : 'BACKWARD';
    return [{ pair, direction, ...relation }];
  });
}

const asked = { claims: 0, relations: 0, proposed: 0 };
const server = await startChatServer(({ system, user }, response) => {
  const isPairs = system.includes('"relations"');
  const field = isPairs ? 'relations' : 'claims';
  const known = Object.entries(recorded.claims).find(([words]) => user.includes(words));
  const answer = isPairs ? relationsFor(user) : (known?.[1] ?? []);
  asked[field]++;
  asked.proposed += answer.length;
  if (isPairs && process.env['SHOW_PAIRS'] === '1') console.error(user);
  say(response, { [field]: answer });
});

const [command = '', ...args] = process.argv.slice(process.argv.indexOf('--') + 1);
const child = spawn(command, args, {
  stdio: 'inherit',
  env: { ...process.env, HEARSAY_LLM_URL: server.url, HEARSAY_LLM_MODEL: 'recorded' },
});
const [status] = await once(child, 'exit');
await server.close();
console.error(
  `Asked for the claims of ${asked.claims} articles and about the pairs of ${asked.relations}; ${asked.proposed} proposals came.`,
);
process.exitCode = Number(status ?? 1);
