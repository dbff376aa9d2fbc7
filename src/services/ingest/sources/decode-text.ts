/** Bytes to text, refusing what is no text. */

import { HearsayError } from '../../../domain/errors.ts';
import { LONGEST_DOCUMENT } from '../../../extract/readable.ts';

/** So many bytes are looked at for signs of binary data, as git and grep do. */
const SNIFFED = 8_000;

/**
 * The text of `bytes`, without a byte-order mark.
 * @throws HearsayError UNREADABLE_DOCUMENT for nothing, too much, binary data, or bytes that are not of the charset.
 */
export function decodeText(bytes: Uint8Array, charset = 'utf-8'): string {
  checkSize(bytes.byteLength);
  const utf16 = utf16Of(bytes);
  if (utf16 === null && bytes.subarray(0, SNIFFED).includes(0)) {
    throw unreadable('expected text, got binary data. Give plain text, HTML or JSON Lines');
  }
  const text = decode(bytes, utf16 ?? charset);
  if (text.trim() === '') throw unreadable('expected an article, got an empty document');
  return text;
}

/** @throws HearsayError UNREADABLE_DOCUMENT for a size that no article has. */
export function checkSize(bytes: number): void {
  if (bytes > LONGEST_DOCUMENT) {
    throw unreadable(
      `expected at most ${LONGEST_DOCUMENT / 1e6} MB, got ${(bytes / 1e6).toFixed(1)} MB. Split it into articles, or give several as JSON Lines`,
    );
  }
}

function decode(bytes: Uint8Array, charset: string): string {
  let decoder: InstanceType<typeof TextDecoder>;
  try {
    decoder = new TextDecoder(charset, { fatal: true });
  } catch (cause) {
    throw unreadable(`expected a known charset, got "${charset}". Convert it to UTF-8`, cause);
  }
  try {
    return decoder.decode(bytes);
  } catch (cause) {
    throw unreadable(
      `expected text in ${decoder.encoding.toUpperCase()}, got bytes that are not valid there. Convert it, e.g. with iconv -t utf-8`,
      cause,
    );
  }
}

function utf16Of(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

function unreadable(what: string, cause?: unknown): HearsayError {
  return new HearsayError('UNREADABLE_DOCUMENT', `Cannot read the document: ${what}.`, { cause });
}
