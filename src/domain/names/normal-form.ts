/** The normal form of a name: what is left when script, case, punctuation and possession do not count. */

import anyAscii from 'any-ascii';

const POSSESSIVE = /(?:['’ʼ`][sS]|(?<=[sS])['’ʼ`])(?![\p{L}\p{N}])/gu;
const INSIDE_WORD = /(?<=[\p{L}\p{N}])['’ʼʹ`´"](?=\p{L})/gu;

/**
 * Lower-case ASCII words joined by single spaces: "Erdoğan’s" → "erdogan", "Kim Jong-un" → "kim jong un",
 * "Владимир Путин" → "vladimir putin", "O'Brien" → "obrien". Idempotent. Empty when no letter or digit is left.
 */
export function normalizeName(name: string): string {
  return anyAscii(name.normalize('NFC').replace(POSSESSIVE, '').replace(INSIDE_WORD, ''))
    .toLowerCase()
    .replace(/['`"]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The name as it is written, without possession at its end, surrounding punctuation and doubled spaces. */
export function tidyName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.)'’ʼ`]+$/gu, '')
    .replace(/(?:['’ʼ`][sS]|(?<=[sS])['’ʼ`])$/u, '')
    .replace(/[^\p{L}\p{N}.)]+$/gu, '');
}
