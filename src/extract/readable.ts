/** Refuses what cannot be an article. */

import { HearsayError } from '../domain/errors.ts';
import type { SourceDocument } from '../domain/extraction.ts';

/** Longest document that is read, in bytes of UTF-8. */
export const LONGEST_DOCUMENT = 5_000_000;

/** Share of control and replacement characters from which on a text is taken for binary data. */
const BINARY_SHARE = 0.02;
const NOT_TEXT = /[^\P{Cc}\s]|\uFFFD/gu;

/** @throws HearsayError UNREADABLE_DOCUMENT unless `document` has exactly one of text and html, of readable size and kind. */
export function checkReadable(document: SourceDocument): void {
  const given = [document.text, document.html].filter((part) => part !== undefined);
  const [source] = given;
  if (source === undefined || given.length > 1) {
    throw unreadable(
      `Expected a document with either text or HTML, got ${given.length === 0 ? 'neither' : 'both'}.`,
    );
  }
  checkSize(source);
  if (source.trim() === '') throw unreadable('Expected an article, got an empty document.');
  const odd = source.match(NOT_TEXT)?.length ?? 0;
  if (source.includes('\0') || odd > source.length * BINARY_SHARE) {
    throw unreadable(
      `Expected text in UTF-8, got ${odd} control or undecodable characters among ${source.length}. ` +
        'Is this a binary file, or text in another encoding?',
    );
  }
  if (!/\p{L}/u.test(source))
    throw unreadable('Expected an article, got a text without any letter.');
}

function checkSize(source: string): void {
  const bytes = source.length > LONGEST_DOCUMENT ? source.length : Buffer.byteLength(source);
  if (bytes > LONGEST_DOCUMENT) {
    throw unreadable(
      `Expected at most ${LONGEST_DOCUMENT} bytes, got ${bytes}. Split the document into its articles.`,
    );
  }
}

/** An UNREADABLE_DOCUMENT error with this message. */
export function unreadable(message: string, cause?: unknown): HearsayError {
  return new HearsayError('UNREADABLE_DOCUMENT', message, cause === undefined ? {} : { cause });
}
