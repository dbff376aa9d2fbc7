/** Signing in: API keys, JSON Web Tokens, the token of old, and how often someone may ask. */

import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Role } from '../../src/domain/viewer.ts';
import { issueKey, revokeKey } from '../../src/server/auth/api-keys.ts';
import type { Config } from '../../src/server/config.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';
import { startTestServer, type TestServer } from './test-server.ts';

const WHO = '{ viewer { id name role } }';
const SECRET = 'a secret that two services share, and no one else'.replaceAll(' ', '-');

let graph: TestGraph;
let home: string;
const started: TestServer[] = [];

beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());
beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'hearsay-keys-'));
});
afterEach(async () => {
  await Promise.all(started.splice(0).map((server) => server.close()));
  await rm(home, { recursive: true, force: true });
});

async function serve(config: Partial<Config> = {}): Promise<TestServer> {
  const server = await startTestServer(graph, { home, ...config });
  started.push(server);
  return server;
}

async function addKey(name: string, role: Role, expiresAt: Date | null = null) {
  return issueKey(home, { name, role, expiresAt }, new Date());
}

/** Who the server takes the bearer for, or the code with which it turns them away. */
async function whoIs(server: TestServer, bearer?: string) {
  const headers = bearer === undefined ? {} : { authorization: `Bearer ${bearer}` };
  const { status, data, errors } = await server.ask(WHO, {}, headers);
  return data?.viewer ?? `${status} ${errors[0]?.extensions.code}: ${errors[0]?.message}`;
}

describe('a server on loopback', () => {
  it('for which nothing says who may takes whoever sits at the machine for an administrator', async () => {
    expect(await whoIs(await serve())).toEqual({ id: 'local', name: 'local user', role: 'ADMIN' });
  });

  it('asks everybody to sign in from the moment the first key is issued, and after the last is revoked', async () => {
    const server = await serve();
    const { key, kept } = await addKey('Anna Keller', 'CHECKER');
    expect(await whoIs(server)).toMatch(/^401 UNAUTHENTICATED: .*Authorization: Bearer/);
    expect(await whoIs(server, key)).toEqual({
      ...{ id: 'key:anna keller', name: 'Anna Keller', role: 'CHECKER' },
    });
    await revokeKey(home, kept.id, new Date());
    expect(await whoIs(server, key)).toMatch(/^401 UNAUTHENTICATED: This API key was revoked at 2/);
    await rm(path.join(home, 'keys.json'));
    expect(await whoIs(server)).toMatch(/^401/);
  });
});

describe('an API key', () => {
  it('is kept as a hash, in a file for its owner alone', async () => {
    const { key, kept } = await addKey('Anna', 'READER');
    const file = path.join(home, 'keys.json');
    expect(key).toMatch(/^hearsay_[0-9a-f]{12}_[0-9a-f]{64}$/);
    expect(await readFile(file, 'utf8')).not.toContain(key.slice(-64));
    expect(await readFile(file, 'utf8')).toContain(kept.hash);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it('ends when it expires', async () => {
    const server = await serve();
    const past = await addKey('Anna', 'READER', new Date(Date.now() - 1));
    const future = await addKey('Anna', 'READER', new Date(Date.now() + 60_000));
    expect(await whoIs(server, past.key)).toMatch(
      /^401 UNAUTHENTICATED: This API key expired at 2/,
    );
    expect(await whoIs(server, future.key)).toMatchObject({ id: 'key:anna' });
  });

  it('with one letter changed is nobody', async () => {
    const server = await serve();
    const { key } = await addKey('Anna', 'READER');
    const last = key.endsWith('0') ? '1' : '0';
    for (const wrong of [key.slice(0, -1) + last, key.slice(0, -1), `${key}0`, key.toUpperCase()]) {
      expect(await whoIs(server, wrong)).toMatch(/^401 UNAUTHENTICATED/);
    }
  });

  it('survives others that are issued at the same moment', async () => {
    const issued = await Promise.all(
      Array.from({ length: 8 }, (_, n) => addKey(`K${n}`, 'READER')),
    );
    const server = await serve();
    for (const { key } of issued)
      expect(await whoIs(server, key)).toMatchObject({ role: 'READER' });
  });

  it('opens nothing where the file of keys is broken', async () => {
    const { key } = await addKey('Anna', 'ADMIN');
    const server = await serve();
    await writeFile(path.join(home, 'keys.json'), '{"keys": [{"id": "');
    expect((await server.ask(WHO, {}, { authorization: `Bearer ${key}` })).status).toBe(500);
    expect((await server.ask(WHO)).status).toBe(401);
    await expect(serve()).rejects.toMatchObject({ code: 'BAD_CONFIG' });
  });

  it('never reaches the log', async () => {
    const { key } = await addKey('Anna', 'READER');
    const server = await serve();
    await whoIs(server, key);
    await whoIs(server, `${key}x`);
    expect(server.logged.length).toBeGreaterThan(0);
    expect(server.logged.join()).not.toContain(key);
  });
});

describe('HEARSAY_TOKEN', () => {
  it('makes its bearer an administrator, beside keys', async () => {
    const server = await serve({ token: SECRET });
    const { key } = await addKey('Anna', 'READER');
    expect(await whoIs(server, SECRET)).toMatchObject({ id: 'token', role: 'ADMIN' });
    expect(await whoIs(server, key)).toMatchObject({ role: 'READER' });
    expect(await whoIs(server)).toMatch(/^401/);
  });
});

describe('a JSON Web Token', () => {
  const jwt = {
    ...{ keys: { secret: SECRET }, issuer: 'https://id.example', audience: 'hearsay' },
    roleClaim: 'role',
  };
  const good: JWTPayload = {
    sub: 'u1',
    role: 'editor',
    name: 'Anna',
    iss: jwt.issuer,
    aud: 'hearsay',
  };
  const { sub: _, ...nobody } = good;
  const sign = (payload: JWTPayload, secret = SECRET, expires: string | null = '5m') => {
    const token = new SignJWT(payload).setProtectedHeader({ alg: 'HS256' });
    if (expires !== null) token.setExpirationTime(expires);
    return token.sign(new TextEncoder().encode(secret));
  };

  it('signed with the shared secret says who asks and what they may', async () => {
    const server = await serve({ jwt });
    expect(await whoIs(server, await sign(good))).toEqual({
      ...{ id: 'jwt:u1', name: 'Anna', role: 'EDITOR' },
    });
    const many = await sign({ ...good, role: ['checker', 'ANALYST', 'janitor'] });
    expect(await whoIs(server, many)).toMatchObject({ role: 'CHECKER' });
  });

  it.each<readonly [string, () => Promise<string>, RegExp]>([
    ['by another secret', () => sign(good, `${SECRET}!`), /not signed/],
    ['for another service', () => sign({ ...good, aud: 'other' }), /"aud"/],
    ['by another issuer', () => sign({ ...good, iss: 'https://evil.example' }), /"iss"/],
    ['that has expired', () => sign(good, SECRET, '-1m'), /expired/],
    ['that never expires', () => sign(good, SECRET, null), /"exp"/],
    ['without a subject', () => sign(nobody), /"sub"/],
    ['without a role', () => sign({ ...good, role: 'boss' }), /none of the roles/],
    [
      'without a signature',
      async () => `${btoa('{"alg":"none"}')}.${btoa(JSON.stringify(good))}.`.replaceAll('=', ''),
      /not signed/,
    ],
  ])('%s is refused, saying why', async (_, token, why) => {
    const said = await whoIs(await serve({ jwt }), await token());
    expect(said).toMatch(/^401 UNAUTHENTICATED/);
    expect(said).toMatch(why);
  });

  describe('of an identity provider', () => {
    let provider: Server;
    let answer: () => object | null;
    let config: Partial<Config>;
    beforeEach(async () => {
      provider = createServer((_, response) => {
        const keys = answer();
        response.writeHead(keys === null ? 500 : 200, { 'content-type': 'application/json' });
        response.end(JSON.stringify(keys ?? {}));
      });
      await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve));
      const address = provider.address();
      const port = typeof address === 'object' ? address?.port : '';
      config = { jwt: { ...jwt, keys: { jwksUrl: `http://127.0.0.1:${port}/jwks` } } };
    });
    afterEach(() => void provider.close());

    it('is checked by the keys at its address', async () => {
      const { publicKey, privateKey } = await generateKeyPair('ES256');
      const stranger = await generateKeyPair('ES256');
      const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', alg: 'ES256' };
      answer = () => ({ keys: [jwk] });
      const signed = (key: CryptoKey, kid: string) =>
        new SignJWT(good)
          .setProtectedHeader({ alg: 'ES256', kid })
          .setExpirationTime('5m')
          .sign(key);
      const server = await serve(config);
      expect(await whoIs(server, await signed(privateKey, 'k1'))).toMatchObject({ id: 'jwt:u1' });
      expect(await whoIs(server, await signed(stranger.privateKey, 'k1'))).toMatch(
        /^401.*not signed/,
      );
      expect(await whoIs(server, await signed(stranger.privateKey, 'k2'))).toMatch(
        /^401.*not signed/,
      );
      // Whoever takes the public key for a secret signs nothing that counts.
      expect(await whoIs(server, await sign(good, JSON.stringify(jwk)))).toMatch(/^401/);
    });

    it('is told to come again where those cannot be had', async () => {
      answer = () => null;
      const { privateKey } = await generateKeyPair('ES256');
      const token = await new SignJWT(good)
        .setProtectedHeader({ alg: 'ES256', kid: 'k1' })
        .setExpirationTime('5m')
        .sign(privateKey);
      expect(await whoIs(await serve(config), token)).toMatch(/^503 FETCH_FAILED.*try again/);
    });
  });
});

describe('whoever asks too often', () => {
  const limited = async (server: TestServer, bearer: string) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${bearer}` },
      body: JSON.stringify({ query: WHO }),
    });
    return {
      status: response.status,
      after: response.headers.get('retry-after'),
      body: await response.text(),
    };
  };

  it('is told when to ask again, whichever of their keys they use, and nobody else is', async () => {
    const server = await serve({ rateLimit: 3 });
    const [one, other, ben] = [
      await addKey('Anna', 'READER'),
      await addKey('Anna', 'READER'),
      await addKey('Ben', 'READER'),
    ];
    for (const { key } of [one, other, one]) expect((await limited(server, key)).status).toBe(200);
    const refused = await limited(server, other.key);
    expect(refused).toMatchObject({ status: 429, body: expect.stringContaining('RATE_LIMITED') });
    expect(Number(refused.after)).toBeGreaterThan(0);
    expect(Number(refused.after)).toBeLessThanOrEqual(60);
    expect((await limited(server, ben.key)).status).toBe(200);
  });

  it('with wrong keys is turned away, and those at the same address with a right one are not', async () => {
    const server = await serve();
    const { key } = await addKey('Anna', 'READER');
    for (let n = 0; n < 30; n++) expect((await limited(server, `wrong${n}`)).status).toBe(401);
    expect((await limited(server, 'wrong')).status).toBe(429);
    expect((await limited(server, key)).status).toBe(200);
  });
});
