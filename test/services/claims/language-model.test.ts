/** What a language model's endpoint may do to us, on a real HTTP server: answer, refuse, dawdle, babble, flood. */

import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import type { ClaimProposer } from '../../../src/services/claims/ports.ts';
import { createLanguageModel } from '../../../src/services/claims/proposals/language-model.ts';
import { type Asked, type ChatServer, say, startChatServer } from '../../support/chat-server.ts';

const KEY = 'sk-hunter2-hunter2-hunter2';
const QUESTION = {
  ...{ text: 'The mayor opened the bridge.', speakers: ['Ana Ruiz'] },
  publishedAt: '2026-03-04T00:00:00.000Z',
};
const CLAIM = {
  ...{ passage: 'The mayor opened the bridge.', claim: 'The mayor opened the bridge.' },
  ...{ kind: 'FACT', stance: 'ASSERTS', speaker: null },
};

let server: ChatServer | null = null;
let clock = 0;
afterEach(async () => {
  await server?.close();
  server = null;
});

interface Model extends ClaimProposer {
  readonly failures: readonly string[];
  readonly asked: readonly Asked[];
}

async function modelThat(
  answer: (response: ServerResponse, asked: Asked) => void,
  timeoutMs = 5_000,
): Promise<Model> {
  server = await startChatServer((asked, response) => answer(response, asked));
  const failures: string[] = [];
  const { url, asked } = server;
  const options = { onFailure: (reason: string) => void failures.push(reason), now: () => clock };
  return {
    ...createLanguageModel({ url, model: 'small', key: KEY, timeoutMs }, options),
    ...{ failures, asked },
  };
}

describe('a language model that answers well', () => {
  it('is asked with the article, its date and its speakers, and with the key', async () => {
    const model = await modelThat((response) => say(response, { claims: [CLAIM] }));
    expect(await model.claims(QUESTION)).toEqual([CLAIM]);
    expect(model.asked).toMatchObject([
      { path: '/v1/chat/completions', authorization: `Bearer ${KEY}`, model: 'small' },
    ]);
    expect(model.asked[0]?.user).toMatch(/2026-03-04[\s\S]*Ana Ruiz[\s\S]*The mayor opened/);
    expect(model.method).toBe('llm:small');
    expect(model.failures).toEqual([]);
  });

  it('may wrap its answer in a fence', async () => {
    const fenced = `\`\`\`json\n${JSON.stringify({ claims: [CLAIM] })}\n\`\`\``;
    const model = await modelThat((response) => say(response, fenced));
    expect(await model.claims(QUESTION)).toEqual([CLAIM]);
  });

  it('says of pairs by their number how they bear on each other, in one sentence', async () => {
    const relation = {
      ...{ pair: 2, type: 'CONTRADICTS', kind: 'QUANTITY', direction: 'FORWARD' },
      rationale: 'One says 12, the other 13. Trust me',
    };
    const model = await modelThat((response) => say(response, { relations: [relation] }));
    const pairs = [['a', 'b'] as const, ['c', 'd'] as const];
    expect(await model.relations(pairs)).toEqual([
      { ...relation, pair: 1, rationale: 'One says 12, the other 13.' },
    ]);
    expect(model.asked[0]?.user).toContain('{"pair":2,"first":"c","second":"d"}');
  });

  it('is not asked about no pairs', async () => {
    const model = await modelThat((response) => say(response, { relations: [] }));
    expect(await model.relations([])).toEqual([]);
    expect(model.asked).toEqual([]);
  });

  it('sees no more than the beginning of a book', async () => {
    const model = await modelThat((response) => say(response, { claims: [] }));
    await model.claims({ ...QUESTION, text: '😀'.repeat(1_000_000) });
    expect(model.asked[0]?.user.length).toBeLessThan(25_000);
  });

  it('loses only those proposals that are malformed, and what comes after forty', async () => {
    const broken = [
      { ...CLAIM, kind: 'TRUTH' },
      { ...CLAIM, speaker: 7 },
      { ...CLAIM, claim: 'Two lines\nof a claim' },
      { ...CLAIM, passage: 'half of a character \ud83d' },
      'The mayor opened the bridge.',
      null,
    ];
    const claims = [...broken, ...Array.from({ length: 100 }, () => CLAIM)];
    const model = await modelThat((response) => say(response, { claims }));
    expect(await model.claims(QUESTION)).toEqual(Array.from({ length: 34 }, () => CLAIM));
  });
});

describe('a language model that is of no help', () => {
  const flood = (response: ServerResponse): void => {
    const chunk = Buffer.alloc(1_000_000, 'a');
    let left = 50;
    const write = (): void => {
      while (left-- > 0) if (!response.write(chunk)) return void response.once('drain', write);
      response.end();
    };
    response.writeHead(200);
    write();
  };
  const status = (code: number) => (response: ServerResponse) =>
    void response.writeHead(code).end(`{"error":"Incorrect key: ${KEY}"}`);

  it.each<[string, (response: ServerResponse) => void, RegExp]>([
    ['refuses the key', status(401), /it answered 401/],
    ['is overrun', status(429), /it answered 429/],
    ['is broken', status(500), /it answered 500/],
    ['hangs up', (response) => void response.destroy(), /cannot be reached|_/],
    ['sends us elsewhere', (r) => void r.writeHead(307, { location: '/' }).end(), /cannot be/],
    ['answers no JSON', (response) => void response.end('<html>'), /no chat completion/],
    ['answers other JSON', (response) => void response.end('{"choices":[]}'), /no chat comp/],
    ['babbles', (response) => say(response, 'Sure! Here are the claims:'), /is no JSON/],
    ['nests without end', (response) => say(response, '['.repeat(500_000)), /is no JSON/],
    ['answers something else', (response) => say(response, { facts: [] }), /not what was asked/],
    ['repeats the key', (response) => say(response, { claims: [KEY] }), /repeats the key/],
    ['sends 50 MB', flood, /longer than 1000000 bytes/],
  ])('costs its proposals where it %s', async (_, answer, reason) => {
    const model = await modelThat(answer);
    expect(await model.claims(QUESTION)).toEqual([]);
    expect(model.failures).toEqual([expect.stringMatching(reason)]);
    expect(model.failures.join()).not.toContain('hunter2');
    expect(model.failures.join()).not.toContain('bridge');
  });

  it('costs its proposals where nobody listens', async () => {
    const model = await modelThat((response) => say(response, { claims: [] }));
    await server?.close();
    server = null;
    expect(await model.claims(QUESTION)).toEqual([]);
    expect(model.failures).toEqual(['The language model was no help: ECONNREFUSED.']);
  });

  it.each<[string, (response: ServerResponse) => void]>([
    ['says nothing', () => {}],
    ['drips', (response) => void setInterval(() => response.write(' '), 20).unref()],
  ])('is waited for no longer than it may take where it %s', async (_, answer) => {
    const model = await modelThat(answer, 300);
    const before = performance.now();
    expect(await model.claims(QUESTION)).toEqual([]);
    expect(performance.now() - before).toBeLessThan(3_000);
    expect(model.failures).toEqual(['No answer within 0.3 s.']);
  });

  it('is left alone for a minute after three failures in a row', async () => {
    clock = 0;
    let broken = true;
    const model = await modelThat((response) =>
      broken ? void response.writeHead(500).end() : say(response, { claims: [CLAIM] }),
    );
    for (let article = 0; article < 10; article++) await model.claims(QUESTION);
    expect(model.asked).toHaveLength(3);
    clock = 60_001;
    broken = false;
    expect(await model.claims(QUESTION)).toEqual([CLAIM]);
    expect(await model.claims(QUESTION)).toEqual([CLAIM]);
  });

  it('is not blamed where the caller gives up', async () => {
    const model = await modelThat(() => {});
    const signal = AbortSignal.timeout(100);
    expect(await model.claims(QUESTION, signal)).toEqual([]);
    expect(model.failures).toEqual([]);
  });
});
