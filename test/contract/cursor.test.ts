/** Cursors, as values. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCursor, writeCursor } from '../../src/graphql/cursor.ts';

const position = fc.record({
  sort: fc.oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true })),
  id: fc.string({ maxLength: 100 }),
});

describe('a cursor', () => {
  it('gives back the position that it was made from, whatever that holds', () => {
    fc.assert(
      fc.property(position, (given) => {
        // JSON knows no negative zero, and no order needs one.
        fc.pre(!Object.is(given.sort, -0));
        const list = { name: 'quotes', filter: { kind: 'DIRECT', hop: 0 } };
        const cursor = writeCursor(list, given);
        expect(cursor).toMatch(/^[\w-]+$/);
        expect(readCursor(list, cursor)).toEqual(given);
        // The order in which conditions are named makes no other list.
        const same = { name: 'quotes', filter: { hop: 0, kind: 'DIRECT' } };
        expect(readCursor(same, cursor)).toEqual(given);
      }),
    );
  });

  it('is refused by every other list', () => {
    const cursor = writeCursor({ name: 'quotes', filter: { hop: 0 } }, { sort: 1, id: 'a' });
    for (const list of [
      { name: 'articles', filter: { hop: 0 } },
      { name: 'quotes', filter: { hop: 1 } },
      { name: 'quotes', filter: {} },
    ]) {
      expect(() => readCursor(list, cursor)).toThrow('another list');
    }
  });

  it('is refused with BAD_INPUT whatever comes instead', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => readCursor({ name: 'quotes', filter: {} }, text)).toThrow(
          expect.objectContaining({ code: 'BAD_INPUT' }),
        );
      }),
    );
  });
});
