/** Ids and lists of words as short text for addresses. */

/** In an order that never changes: a word is its place in the list. New kinds are added at the end. */
const ID_KINDS = [
  'outlet',
  'article',
  'snapshot',
  'speaker',
  'quote',
  'attribution',
  'utterance',
  'origin',
  'claim',
  'assertion',
] as const;

const ID = new RegExp(`^(${ID_KINDS.join('|')})_([0-9a-f]{32})$`);

/** A digit for the kind, then 16 bytes in base64url: 23 characters instead of up to 44. @throws Error for what is no id. */
export function writeId(id: string): string {
  const [, kind, digits = ''] = ID.exec(id) ?? [];
  const kinds: readonly (string | undefined)[] = ID_KINDS;
  const place = kinds.indexOf(kind);
  if (place === -1) {
    throw new Error(`Expected the id of a node, e.g. quote_ and 32 hexadecimal digits, got ${id}.`);
  }
  const bytes = (digits.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  const text = btoa(String.fromCharCode(...bytes));
  return `${place}${text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}

/** The id; null for what is none. */
export function readId(text: string): string | null {
  const [, place, encoded = ''] = /^(\d)([\w-]{22})$/.exec(text) ?? [];
  const kind = ID_KINDS[Number(place)];
  if (kind === undefined) return null;
  const bytes = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
  const digits = [...bytes].map((byte) => byte.charCodeAt(0).toString(16).padStart(2, '0'));
  return `${kind}_${digits.join('')}`;
}

/** Which words of a list are chosen, as a number in base 36; words are only ever added to the end of such a list. */
export function writeMask<Word>(words: readonly Word[], chosen: readonly Word[]): string {
  return words
    .reduce((sum, word, at) => sum + (chosen.includes(word) ? 2 ** at : 0), 0)
    .toString(36);
}

/** The words chosen; null for what is no such number. */
export function readMask<Word>(words: readonly Word[], text: string): readonly Word[] | null {
  const mask = Number.parseInt(text, 36);
  if (!/^[\da-z]{1,8}$/.test(text) || mask >= 2 ** words.length) return null;
  return words.filter((_, at) => Math.floor(mask / 2 ** at) % 2 === 1);
}
