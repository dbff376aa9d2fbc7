/** `hearsay extract` as a filter of JSON Lines, and for people. */

import { describe, expect, it } from 'vitest';
import { hearsay, startHearsay } from './run-hearsay.ts';

const TEXT =
  'The bridge was closed on Monday.\n\n“We will open the bridge before May,” said Maria Lindqvist.\n';

describe('hearsay extract', () => {
  it('gives one line for every line, in order, and an error in place of what is broken', async () => {
    const lines = [
      JSON.stringify({ id: 'one', text: TEXT }),
      '{"id": "two", "text":',
      JSON.stringify({ id: 'three', text: '' }),
      JSON.stringify({ text: TEXT }),
    ];
    const { exitCode, stdout, stderr } = await hearsay(['extract', '--jsonl'], {
      input: lines.join('\n'),
    });
    const out = String(stdout)
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(exitCode).toBe(1);
    expect(out.map(({ id }) => id)).toEqual(['one', null, 'three', null]);
    expect(out.map(({ error }) => error?.code)).toEqual([
      undefined,
      'BAD_INPUT',
      'UNREADABLE_DOCUMENT',
      undefined,
    ]);
    expect(out[0].quotes[0]).toMatchObject({
      kind: 'DIRECT',
      text: 'We will open the bridge before May,',
      speaker: { text: 'Maria Lindqvist', resolved: 'Maria Lindqvist' },
      via: [],
    });
    expect(String(stderr)).toContain('standard input:2: ');
    expect(String(stderr)).toContain('standard input:3: ');
  });

  it('ends without a word when its reader goes away while threads still read', async () => {
    const long = TEXT.repeat(100);
    const lines = Array.from({ length: 40 }, (_, id) =>
      JSON.stringify({ id: `${id}`, text: long }),
    );
    const running = startHearsay(['extract', '--jsonl'], { input: lines.join('\n') });
    running.stdout.once('data', () => running.stdout.destroy());

    const { exitCode, stderr } = await running;

    expect([exitCode, String(stderr)]).toEqual([0, '']);
  });

  it('says who, how and what to people, and ends with 0 when all went well', async () => {
    const { exitCode, stdout } = await hearsay(['extract'], { input: TEXT });
    expect(exitCode).toBe(0);
    expect(String(stdout)).toMatch(
      /Maria Lindqvist — direct \(said\), \d+%\n\s+“We will open the bridge before May,”/,
    );
  });
});

describe('hearsay extract --speech-only', () => {
  it('leaves out what nobody said, which is told apart without it', async () => {
    const text = `${TEXT}\nThe mayor, Tom Reyes, did not say that the bridge was safe.\n`;
    const input = JSON.stringify({ id: 'one', text });
    const [all, said] = await Promise.all(
      [[], ['--speech-only']].map((flags) => hearsay(['extract', '--jsonl', ...flags], { input })),
    );
    const acts = (out: unknown) =>
      JSON.parse(String(out)).quotes.map(
        ({ cueClass, modality }: Record<string, string>) => `${cueClass} ${modality}`,
      );
    expect(acts(all?.stdout)).toEqual(['SPEECH ASSERTED', 'SPEECH NEGATED']);
    expect(acts(said?.stdout)).toEqual(['SPEECH ASSERTED']);
  });
});

describe('hearsay extract --claims', () => {
  it('shows what is claimed, and leaves the line as it is without it', async () => {
    const input = JSON.stringify({ id: 'one', text: TEXT, publishedAt: '2025-08-17' });
    const [plain, told, shown] = await Promise.all([
      hearsay(['extract', '--jsonl'], { input }),
      hearsay(['extract', '--jsonl', '--claims'], { input }),
      hearsay(['extract', '--claims'], { input: TEXT }),
    ]);
    const { claims, ...line } = JSON.parse(String(told?.stdout));
    expect(line).toEqual(JSON.parse(String(plain?.stdout)));
    const claim = claims.find(({ quote }: { quote: number | null }) => quote === 0);
    expect(claim).toMatchObject({ kind: 'PREDICTION', stance: 'ASSERTS' });
    expect(claim.speaker).toBe('Maria Lindqvist');
    expect(claim.slots).toMatchObject({ modality: 'FUTURE' });
    expect(String(shown?.stdout)).toContain(claim.kind.toLowerCase());
  });
});

describe('hearsay ingest', () => {
  it('refuses a path that names nothing before it looks for Neo4j', async () => {
    const { exitCode, stderr } = await hearsay(['ingest', '/nowhere/at/all.txt'], {
      env: { PATH: '/nowhere' },
    });
    expect(exitCode).toBe(2);
    expect(String(stderr)).toContain('/nowhere/at/all.txt');
  });
});
