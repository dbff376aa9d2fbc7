/** Where articles come from: files, folders, JSON Lines, the web, standard input. */

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findSources } from '../../src/services/ingest/sources/index.ts';
import type { IngestRecord } from '../../src/services/ingest/types.ts';

let folder: string;
let server: Server | null = null;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'hearsay-sources-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
  server?.closeAllConnections();
  server?.close();
  server = null;
});

async function put(name: string, content: string | Uint8Array): Promise<string> {
  const file = path.join(folder, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
  return file;
}

interface Loaded {
  readonly where: string;
  readonly record?: IngestRecord;
  readonly code?: string;
  readonly message?: string;
}

/** Everything behind the inputs: the record, or the error, of each item. */
async function load(
  inputs: readonly string[],
  options: {
    readonly allowPrivate?: boolean;
    readonly stdin?: AsyncIterable<Uint8Array>;
    readonly timeoutMs?: number;
  } = {},
): Promise<readonly Loaded[]> {
  const sources = await findSources(inputs, {
    allowPrivate: options.allowPrivate ?? false,
    stdin: options.stdin ?? Readable.from([]),
    ...(options.timeoutMs === undefined ? {} : { timeoutMs: options.timeoutMs }),
  });
  const loaded: Loaded[] = [];
  for (const source of sources) {
    for await (const { where, load: get } of source.items()) {
      loaded.push(
        await get().then(
          (record) => ({ where, record }),
          (error) => ({ where, code: error.code, message: error.message }),
        ),
      );
    }
  }
  return loaded;
}

async function serve(listener: RequestListener): Promise<string> {
  server = createServer(listener);
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

describe('files', () => {
  it('give their text as it came, without a byte-order mark, under their name', async () => {
    const file = await put('a.txt', '\uFEFFFirst line\r\n\r\n“Words”\n');
    expect(await load([file])).toEqual([
      {
        where: file,
        record: expect.objectContaining({ id: 'a.txt', text: 'First line\r\n\r\n“Words”\n' }),
      },
    ]);
  });

  it('of a folder come sorted, with its subfolders, and know what the manifest says of them', async () => {
    await put('b.txt', 'Text b');
    await put('a.txt', 'Text a');
    await put('more/c.html', '<p>Text c</p>');
    await put('.hidden.txt', 'no');
    await put('picture.png', 'no');
    await put(
      'manifest.json',
      JSON.stringify({ articles: [{ file: 'b.txt', id: 'B', outlet: 'The B', title: null }] }),
    );
    const loaded = await load([folder]);
    expect(loaded.map(({ record }) => record)).toMatchObject([
      { id: 'a.txt', text: 'Text a' },
      { id: 'B', text: 'Text b', outlet: 'The B' },
      { id: 'c.html', html: '<p>Text c</p>' },
    ]);
    expect(loaded[1]?.record?.title).toBeUndefined();
  });

  it('that do not exist are refused before anything is read', async () => {
    await expect(
      findSources([path.join(folder, 'none.txt')], {
        allowPrivate: false,
        stdin: Readable.from([]),
      }),
    ).rejects.toMatchObject({
      code: 'BAD_INPUT',
      message: expect.stringContaining('none.txt'),
    });
  });

  it.each([
    ['an empty file', new Uint8Array(), 'empty'],
    ['binary data', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]), 'binary'],
    ['bytes that are no UTF-8', Buffer.from([0x48, 0x69, 0xff, 0xfe, 0xc3]), 'UTF-8'],
    ['20 MB', Buffer.alloc(20_000_000, 'a word '), '20.0 MB'],
  ])('with %s are refused, saying so', async (_, content, says) => {
    const file = await put('a.txt', content);
    expect(await load([file])).toEqual([
      { where: file, code: 'UNREADABLE_DOCUMENT', message: expect.stringContaining(says) },
    ]);
  });

  it('in HTML are read in the charset that they declare', async () => {
    const head = '<html><head><meta charset="windows-1252"></head><body>';
    const file = await put('a.html', Buffer.from(`${head}caf\xe9</body></html>`, 'latin1'));
    expect((await load([file]))[0]?.record?.html).toContain('café');
  });

  it('in JSON hold one record or several', async () => {
    const one = await put('one.json', '{"id":"x","text":"Text"}');
    const two = await put('two.json', '[{"text":"1"},{"html":""},{"id":7}]');
    expect((await load([one]))[0]?.record).toMatchObject({ id: 'x', text: 'Text' });
    expect((await load([two])).map(({ where, code }) => [path.basename(where), code])).toEqual([
      ['two.json[0]', undefined],
      ['two.json[1]', undefined],
      ['two.json[2]', 'BAD_INPUT'],
    ]);
  });
});

describe('JSON Lines', () => {
  it('go on after a broken line, which is named by its number', async () => {
    const lines = [
      '{"id":1,"text":"One"}',
      '',
      '{"id":2,"text":',
      '{"id":3}',
      '{"id":4,"text":"Four"}',
    ];
    const file = await put('a.jsonl', lines.join('\n'));
    const loaded = await load([file]);
    expect(loaded.map(({ where, record, code }) => [where, record?.id ?? code])).toEqual([
      [`${file}:1`, '1'],
      [`${file}:3`, 'BAD_INPUT'],
      [`${file}:4`, 'BAD_INPUT'],
      [`${file}:5`, '4'],
    ]);
    expect(loaded[2]?.message).toContain('"text" and "html"');
  });

  it('with bytes that are no UTF-8 lose that line only', async () => {
    const file = await put(
      'a.jsonl',
      Buffer.concat([
        Buffer.from('{"text":"A'),
        Buffer.from([0xff]),
        Buffer.from('"}\n{"text":"B"}\n'),
      ]),
    );
    expect((await load([file])).map(({ record, code }) => record?.text ?? code)).toEqual([
      'UNREADABLE_DOCUMENT',
      'B',
    ]);
  });

  it('with a line of 40 MB lose that line only', async () => {
    const file = await put(
      'a.jsonl',
      Buffer.concat([Buffer.alloc(40_000_000, 'a'), Buffer.from('\n{"text":"B"}\n')]),
    );
    expect((await load([file])).map(({ record, code }) => record?.text ?? code)).toEqual([
      'UNREADABLE_DOCUMENT',
      'B',
    ]);
  });

  it('keep characters whole that fall between two chunks', async () => {
    const bytes = Buffer.from('{"text":"Зеленський — “так”"}\n{"text":"B"}');
    const stdin = Readable.from([...bytes].map((byte) => Buffer.from([byte])));
    expect((await load(['-'], { stdin })).map(({ record }) => record?.text)).toEqual([
      'Зеленський — “так”',
      'B',
    ]);
  });
});

describe('standard input', () => {
  it.each([
    ['{"text":"A"}\n{"text":"B"}', [{ text: 'A' }, { text: 'B' }]],
    ['\n  Plain text\n{"no": "JSON"}', [{ text: '\n  Plain text\n{"no": "JSON"}' }]],
    ['<p>HTML</p>', [{ html: '<p>HTML</p>' }]],
  ])('is told by its first character: %j', async (input, records) => {
    const loaded = await load(['-'], { stdin: Readable.from([Buffer.from(input)]) });
    expect(loaded.map(({ record }) => record)).toMatchObject(records);
  });

  it('without anything is an empty document', async () => {
    expect(await load(['-'])).toMatchObject([{ code: 'UNREADABLE_DOCUMENT' }]);
  });
});

describe('URLs', () => {
  const page = '<html><body><p>A page</p></body></html>';

  it('are fetched, redirects followed, and keep the address that answered', async () => {
    const origin = await serve((request, response) => {
      if (request.url === '/old') response.writeHead(302, { location: '/new' }).end();
      else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    });
    const [loaded] = await load([`${origin}/old`], { allowPrivate: true });
    expect(loaded?.record).toMatchObject({ html: page, url: `${origin}/new` });
  });

  it('are read in the charset of their header', async () => {
    const origin = await serve((_, response) => {
      response
        .writeHead(200, { 'content-type': 'text/plain; charset=windows-1251' })
        .end(Buffer.from([0xcf, 0xf3]));
    });
    expect((await load([origin], { allowPrivate: true }))[0]?.record?.text).toBe('Пу');
  });

  it.each([
    'http://127.0.0.1:9/',
    'http://localhost:8009/',
    'http://[::1]:9/',
    'http://169.254.169.254/latest',
    'http://10.0.0.1/',
    'http://[::ffff:127.0.0.1]/',
  ])('of this machine and its network are refused: %s', async (url) => {
    expect(await load([url])).toMatchObject([
      { code: 'BAD_INPUT', message: expect.stringContaining('--allow-private') },
    ]);
  });

  it('that are down, missing, no text, endless or too slow say so', async () => {
    const origin = await serve((request, response) => {
      if (request.url === '/missing') response.writeHead(404).end();
      else if (request.url === '/image')
        response.writeHead(200, { 'content-type': 'image/png' }).end('x');
      else if (request.url === '/circle') response.writeHead(302, { location: '/circle' }).end();
      else if (request.url === '/large') {
        response.writeHead(200, { 'content-type': 'text/plain' });
        for (let i = 0; i < 60; i++) response.write(Buffer.alloc(100_000, 'a '));
        response.end();
      }
      // '/slow' never answers.
    });
    const paths = ['/missing', '/image', '/circle', '/large', '/slow'];
    const urls = ['http://127.0.0.1:9/', ...paths.map((one) => origin + one)];
    const loaded = await load(urls, { allowPrivate: true, timeoutMs: 1_000 });
    expect(loaded.map(({ code, message }) => `${code}: ${message?.split(': ').at(-1)}`)).toEqual([
      expect.stringMatching(/^FETCH_FAILED: .*/),
      'FETCH_FAILED: the server answered 404 Not Found.',
      'FETCH_FAILED: expected HTML or plain text, got image/png.',
      'FETCH_FAILED: more than 5 redirects.',
      expect.stringMatching(/^UNREADABLE_DOCUMENT: expected at most 5 MB/),
      'FETCH_FAILED: no answer within 1 s.',
    ]);
  });
});
