/** Fetching pages that others name: no way into this machine's network, and bounds on everything a server can send. */

import { createServer, type RequestListener, type Server } from 'node:http';
import { isIP, type LookupFunction } from 'node:net';
import { createGzip, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { createReader } from '../../src/extract/index.ts';
import { isPublic, type Network } from '../../src/services/ingest/sources/public-host.ts';
import { fetchPage } from '../../src/services/ingest/sources/web-page.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** Serves on 127.0.0.1, which stands for the public internet here, and gives the port. */
async function serve(listener: RequestListener, host = '127.0.0.1'): Promise<number> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Only 127.0.0.1 may be connected to, so that 127.0.0.2 can stand for what is private; each name answers in turn. */
function network(
  names: Readonly<Record<string, readonly string[]>> = {},
): Network & { asked: string[] } {
  const asked: string[] = [];
  const lookup: LookupFunction = (hostname, _, callback) => {
    const answers = names[hostname] ?? [];
    const before = asked.filter((one) => one === hostname).length;
    asked.push(hostname);
    const address = answers[Math.min(before, answers.length - 1)] ?? '';
    callback(null, [{ address, family: isIP(address) }]);
  };
  return { isAllowed: (address) => address === '127.0.0.1', lookup, asked };
}

/** What came of fetching, as code and message. */
async function outcome(url: string, given?: Network, timeoutMs = 10_000): Promise<string> {
  const options = {
    allowPrivate: false,
    timeoutMs,
    ...(given === undefined ? {} : { network: given }),
  };
  return fetchPage(url, options).then(
    ({ html, text }) => `fetched ${html ?? text}`,
    ({ code, message }) => `${code}: ${message}`,
  );
}

const REFUSED = /^BAD_INPUT: Expected a URL of the public internet/;

describe('an address', () => {
  it.each([
    ['loopback', 'http://127.0.0.1/'],
    ['loopback, elsewhere in its range', 'http://127.8.8.8/'],
    ['loopback in IPv6', 'http://[::1]/'],
    ['localhost by its name', 'http://localhost/'],
    ['this host', 'http://0.0.0.0/'],
    ['this host in short', 'http://0/'],
    ['private, 10/8', 'http://10.0.0.1/'],
    ['private, 172.16/12', 'http://172.31.255.254/'],
    ['private, 192.168/16', 'http://192.168.1.1/'],
    ['carrier-grade NAT', 'http://100.64.0.1/'],
    ['link-local', 'http://169.254.1.1/'],
    ['metadata of a cloud', 'http://169.254.169.254/latest/meta-data/'],
    ['metadata of a cloud in IPv6', 'http://[fd00:ec2::254]/'],
    ['the host of a cloud under a public number', 'http://168.63.129.16/'],
    ['link-local in IPv6', 'http://[fe80::1]/'],
    ['unique local in IPv6', 'http://[fd12:3456::1]/'],
    ['IPv4 mapped into IPv6', 'http://[::ffff:127.0.0.1]/'],
    ['IPv4 mapped into IPv6, in hexadecimal', 'http://[::ffff:a00:1]/'],
    ['IPv4 compatible with IPv6', 'http://[::127.0.0.1]/'],
    ['IPv4 behind NAT64', 'http://[64:ff9b::127.0.0.1]/'],
    ['IPv4 in 6to4', 'http://[2002:7f00:1::]/'],
    ['decimal', 'http://2130706433/'],
    ['octal', 'http://0177.0.0.01/'],
    ['hexadecimal', 'http://0x7f.0x1/'],
    ['short', 'http://127.1/'],
    ['in other digits', 'http://①②⑦.⓪.⓪.①/'],
    ['multicast', 'http://224.0.0.1/'],
    ['multicast in IPv6', 'http://[ff02::1]/'],
    ['broadcast', 'http://255.255.255.255/'],
    ['reserved', 'http://240.0.0.1/'],
  ])('that is %s is refused', async (_, url) => {
    expect(await outcome(url)).toMatch(REFUSED);
  });

  it('of the public internet is let through', () => {
    for (const address of [
      '93.184.215.14',
      '2606:2800:21f:cb07:6820:80da:af6b:8b2c',
      '::ffff:8.8.8.8',
    ]) {
      expect(isPublic(address)).toBe(true);
    }
  });

  it('of another kind than a web page is refused', async () => {
    for (const url of [
      'file:///etc/passwd',
      'ftp://example.org/',
      'data:text/html,x',
      'gopher://x/',
    ]) {
      expect(await outcome(url)).toMatch(/^FETCH_FAILED: .*expected http or https/);
    }
  });
});

describe('a name', () => {
  it('that resolves to a private address is refused', async () => {
    expect(
      await outcome('http://inside.example/', network({ 'inside.example': ['127.0.0.2'] })),
    ).toMatch(REFUSED);
  });

  it('is resolved once for a connection, which goes to the address that was judged', async () => {
    const given = network({ 'turning.example': ['127.0.0.1', '127.0.0.2'] });
    const port = await serve((_, response) =>
      response.setHeader('content-type', 'text/plain').end('outside'),
    );
    expect(await outcome(`http://turning.example:${port}/`, given)).toBe('fetched outside');
    expect(given.asked).toEqual(['turning.example']);
  });

  it('that resolves differently the second time is judged again', async () => {
    const given = network({ 'turning.example': ['127.0.0.1', '127.0.0.2'] });
    let inside = 0;
    const port = await serve((_, response) =>
      response
        .writeHead(302, { location: `http://turning.example:${port}/again`, connection: 'close' })
        .end(),
    );
    await serve(() => inside++, '127.0.0.2');
    expect(await outcome(`http://turning.example:${port}/`, given)).toMatch(REFUSED);
    expect([given.asked.length, inside]).toEqual([2, 0]);
  });
});

describe('a redirect', () => {
  it.each([
    'http://127.0.0.2/',
    'http://inside.example/',
    'http://[::ffff:127.0.0.2]/',
    '//2130706434/',
    'file:///etc/passwd',
  ])('to %s is not followed', async (location) => {
    const port = await serve((_, response) => response.writeHead(302, { location }).end());
    const given = network({ 'inside.example': ['127.0.0.2'], 'outside.example': ['127.0.0.1'] });
    expect(await outcome(`http://outside.example:${port}/`, given)).toMatch(
      /^BAD_INPUT|expected http or https/,
    );
  });
});

describe('a server that sends', () => {
  const url = (port: number) => `http://127.0.0.1:${port}/`;

  it('10 GB is cut off after the 5 MB that an article may have', async () => {
    let sent = 0;
    let closed = () => {};
    const gone = new Promise<void>((resolve) => {
      closed = resolve;
    });
    const chunk = Buffer.alloc(1_000_000, 'a word ');
    const port = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' }).on('close', closed);
      const send = () => {
        while (sent < 10_000_000_000 && !response.destroyed) {
          sent += chunk.length;
          if (!response.write(chunk)) return;
        }
      };
      response.on('drain', send);
      send();
    });
    expect(await outcome(url(port), network())).toMatch(
      /^UNREADABLE_DOCUMENT: .*expected at most 5 MB/,
    );
    await gone;
    expect(sent).toBeLessThan(50_000_000);
  });

  it('gzip that grows to 10 GB is cut off after those 5 MB too', async () => {
    // Members of gzip one after another are one stream: each 100 MB from 100 kB.
    const member = gzipSync(Buffer.alloc(100_000_000, 'a'));
    const before = process.memoryUsage().rss;
    const port = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/plain', 'content-encoding': 'gzip' });
      response.end(Buffer.concat(Array.from({ length: 100 }, () => member)));
    });
    expect(await outcome(url(port), network())).toMatch(/^UNREADABLE_DOCUMENT/);
    expect(process.memoryUsage().rss - before).toBeLessThan(300_000_000);
  });

  it('gzip within gzip gains nothing', async () => {
    const bomb = gzipSync(gzipSync(Buffer.alloc(100_000_000, 'a')));
    const port = await serve((_, response) => {
      response
        .writeHead(200, { 'content-type': 'text/plain', 'content-encoding': 'gzip, gzip' })
        .end(bomb);
    });
    expect(await outcome(url(port), network())).toMatch(/^UNREADABLE_DOCUMENT/);
  });

  it('a byte now and then (slow loris) has as long as any other, in the head and in the body', async () => {
    const dripping = new Set<NodeJS.Timeout>();
    const inHead = createServer();
    servers.push(inHead);
    inHead.on('connection', (socket) => {
      dripping.add(setInterval(() => socket.write('x'), 50));
      socket.on('error', () => {});
    });
    await new Promise<void>((resolve) => inHead.listen(0, '127.0.0.1', resolve));
    const address = inHead.address();
    const head = typeof address === 'object' && address !== null ? address.port : 0;
    const body = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      dripping.add(setInterval(() => response.write('<'), 50));
    });
    const zipped = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' });
      const gzip = createGzip();
      gzip.pipe(response);
      dripping.add(setInterval(() => gzip.write('<') && gzip.flush(), 50));
    });
    for (const port of [head, body, zipped]) {
      const start = performance.now();
      expect(await outcome(url(port), network(), 500)).toMatch(/^FETCH_FAILED/);
      expect(performance.now() - start).toBeLessThan(3_000);
    }
    for (const timer of dripping) clearInterval(timer);
  });

  it.each([
    ['one inside the other', '<b>'.repeat(1_000_000)],
    ['side by side', '<p>'.repeat(1_000_000)],
  ])(
    'HTML of a million elements %s has it refused, in bounded time and memory',
    async (_, elements) => {
      const html = `<html><body>${elements}“We are ready,” said Anna Keller.`;
      const port = await serve((_, response) =>
        response.setHeader('content-type', 'text/html').end(html),
      );
      const record = await fetchPage(url(port), { allowPrivate: false, network: network() });
      const reader = await createReader();
      const before = process.memoryUsage().rss;
      const start = performance.now();
      await expect(reader.read({ html: record.html ?? '' })).rejects.toMatchObject({
        code: 'UNREADABLE_DOCUMENT',
      });
      expect(performance.now() - start).toBeLessThan(20_000);
      expect(process.memoryUsage().rss - before).toBeLessThan(1_500_000_000);
      await reader.close();
    },
  );
});
