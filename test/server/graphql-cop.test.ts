/** The checks of graphql-cop (github.com/dolevf/graphql-cop) on a server with everything switched on, each passing or argued. */

import { describe, expect, it } from 'vitest';
import { everythingOn } from './everything-on.ts';

const server = everythingOn();

/** Sends anything at all, as an administrator. */
async function send(init: RequestInit, search = '') {
  const response = await fetch(`${server().url}/graphql${search}`, {
    ...init,
    headers: { ...server().as('ADMIN'), ...init.headers },
  });
  return { status: response.status, text: await response.text() };
}

const json = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});
const query = (text: string) => send(json({ query: text }));
const times = (count: number, text: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => text(n)).join(' ');

describe('denial of service', () => {
  it('alias overloading: 101 aliases are refused', async () => {
    const { text } = await query(`{ ${times(101, (n) => `a${n}: __typename`)} }`);
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { limit: 'aliases' } }] });
  });

  it('array-based batching: several operations in a request are refused', async () => {
    const { status, text } = await send(json(Array(10).fill({ query: '{ __typename }' })));
    expect(status).toBe(400);
    expect(text).not.toContain('"data"');
  });

  it('directive overloading: ten of one directive are refused', async () => {
    const { text } = await query(`{ __typename ${'@aa'.repeat(10)} }`);
    expect(text).not.toContain('"data"');
    const known = await query(`{ __typename ${'@include(if: true)'.repeat(10)} }`);
    expect(known.text).toContain('can only be used once');
    const many = await query(`{ __typename ${'@skip(if: false)'.repeat(5_000)} }`);
    expect(JSON.parse(many.text)).toMatchObject({ errors: [{ extensions: { limit: 'tokens' } }] });
    expect(many.text.length).toBeLessThan(2_000);
  });

  it('circular introspection: fields within fields of types are refused', async () => {
    const deep = `${'fields { type { '.repeat(8)}name${' } }'.repeat(8)}`;
    const { text } = await query(`{ __schema { types { ${deep} } } }`);
    expect(text).not.toContain('"data"');
  });

  it('circular fragments are refused', async () => {
    const { text } = await query(
      '{ __schema { ...A } } fragment A on __Schema { __typename ...B } fragment B on __Schema { ...A }',
    );
    expect(text).toContain('Cannot spread fragment');
    expect(text).not.toContain('"data"');
  });

  it('field duplication: the same field 500 times is answered once, 5,000 times refused', async () => {
    const few = await query(`{ ${times(500, () => '__typename')} }`);
    expect(JSON.parse(few.text)).toEqual({ data: { __typename: 'Query' } });
    const many = await query(`{ ${times(5_000, () => '__typename')} }`);
    expect(JSON.parse(many.text)).toMatchObject({ errors: [{ extensions: { limit: 'tokens' } }] });
  });
});

describe('information leakage', () => {
  it('introspection is for those who have signed in, who are to learn the schema; it is public anyway', async () => {
    const introspection = '{ __schema { queryType { name } } }';
    expect(JSON.parse((await query(introspection)).text).data.__schema.queryType.name).toBe(
      'Query',
    );
    const { status } = await send({
      ...json({ query: introspection }),
      headers: { 'content-type': 'application/json', authorization: '' },
    });
    expect(status).toBe(401);
  });

  it('GraphiQL is for everybody, but holds nothing and asks with the key of whoever uses it', async () => {
    const response = await fetch(`${server().url}/graphql?query={viewer{id}}`, {
      headers: { accept: 'text/html' },
    });
    expect([response.status, response.headers.get('set-cookie')]).toEqual([200, null]);
    expect(await response.text()).not.toContain('key:admin');
  });

  it('field suggestions name what is in the published schema only', async () => {
    // The schema is open source: to hide it from those who may ask would hide nothing.
    expect((await query('{ viewr { id } }')).text).toContain('Did you mean');
    const { text } = await send({
      ...json({ query: '{ viewr { id } }' }),
      headers: { 'content-type': 'application/json', authorization: '' },
    });
    expect(text).not.toContain('Did you mean');
  });

  it('trace mode: no answer has extensions that tell how it was made', async () => {
    const response = await send({
      ...json({ query: '{ __typename }' }),
      headers: {
        'content-type': 'application/json',
        'x-apollo-tracing': '1',
        'apollo-federation-include-trace': 'ftv1',
      },
    });
    expect(JSON.parse(response.text)).toEqual({ data: { __typename: 'Query' } });
  });

  it('unhandled errors: what is no request at all tells nothing of the server', async () => {
    for (const body of [
      '',
      '{',
      'null',
      '"x"',
      '[]',
      '{"query": 1}',
      '{"query": "{"}',
      '{"variables": "x"}',
      '{"query": "{ __typename }", "operationName": "qwerty"}',
    ]) {
      const { status, text } = await send({
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      expect([status, text]).toEqual([
        status,
        expect.not.stringMatching(/exception|stack|node_modules|at \w+ \(/i),
      ]);
      expect(status).toBeLessThan(500);
      expect(JSON.parse(text).errors).toHaveLength(1);
    }
  });
});

describe('requests that another page could make a browser send', () => {
  const mutation = 'mutation{ingestUrl(url:"http://127.0.0.1/"){status}}';

  it('GET of a mutation is refused, with and without the header that scripts may set', async () => {
    const search = `?query=${encodeURIComponent(mutation)}`;
    expect((await send({}, search)).status).toBe(403);
    const { status, text } = await send({ headers: { 'x-graphql-yoga-csrf': '1' } }, search);
    expect([status, text.includes('"data"')]).toEqual([405, false]);
  });

  it('GET of a query is refused without that header', async () => {
    expect((await send({}, '?query={__typename}')).status).toBe(403);
  });

  it('POST of a form, urlencoded or with parts, is refused', async () => {
    const form = new FormData();
    form.set('operations', JSON.stringify({ query: '{ __typename }' }));
    for (const body of [
      new URLSearchParams({ query: '{ __typename }' }),
      form,
      '{"query":"{ __typename }"}',
    ]) {
      const { status, text } = await send({ method: 'POST', body });
      expect([status, text.includes('"data"')]).toEqual([403, false]);
    }
  });

  it('no cookie signs anybody in, and none is set', async () => {
    const { authorization } = server().as('ADMIN');
    const response = await fetch(`${server().url}/graphql`, {
      ...json({ query: '{ viewer { id } }' }),
      headers: {
        'content-type': 'application/json',
        cookie: `authorization=${authorization}; token=${authorization}`,
      },
    });
    expect([response.status, response.headers.get('set-cookie')]).toEqual([401, null]);
  });
});
