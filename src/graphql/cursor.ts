/** Cursors: the place of an item in its list, opaque, and bound to that list. */

import { createHash } from 'node:crypto';
import { z } from 'zod';
import { HearsayError } from '../domain/errors.ts';
import type { Position } from '../domain/page.ts';

/** Names one list: what it is a list of, and everything that narrows it. */
export interface ListIdentity {
  readonly name: string;
  readonly filter: object;
}

/** Version, fingerprint of the list, sort value, id. */
const CONTENT = z.tuple([
  z.literal(1),
  z.string(),
  z.union([z.string().max(4096), z.number()]),
  z.string().max(256),
]);

/** A base64url string that only {@link readCursor} with the same list understands. */
export function writeCursor(list: ListIdentity, { sort, id }: Position): string {
  return Buffer.from(JSON.stringify([1, fingerprint(list), sort, id]), 'utf8').toString(
    'base64url',
  );
}

/**
 * The position that a cursor of this list stands for.
 * @throws HearsayError BAD_INPUT for what is no cursor, or a cursor of another list.
 */
export function readCursor(list: ListIdentity, cursor: string): Position {
  const [, of, sort, id] = parse(cursor);
  if (of === fingerprint(list)) return { sort, id };
  throw new HearsayError(
    'BAD_INPUT',
    'The cursor in `after` belongs to another list; it goes with the same field, filter and parent that it came from.',
  );
}

function parse(cursor: string): z.infer<typeof CONTENT> {
  try {
    if (!/^[\w-]+$/.test(cursor)) throw new SyntaxError('not base64url');
    return CONTENT.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch (cause) {
    throw new HearsayError(
      'BAD_INPUT',
      '`after` takes an `endCursor` or `cursor` of an earlier page, unchanged, but something else came.',
      { cause },
    );
  }
}

/** 48 bits tell lists apart; they guard against mistakes, not against forgery: a position gives access to nothing more. */
function fingerprint({ name, filter }: ListIdentity): string {
  const entries = Object.entries(filter).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([name, entries]), 'utf8')
    .digest('base64url')
    .slice(0, 8);
}
