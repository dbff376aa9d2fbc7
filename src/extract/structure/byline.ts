/** Recognises the line that names an article's authors. */

import { isForename } from '../people/forenames.ts';

const NAME = String.raw`\p{Lu}[\p{L}’'.-]*(?: (?:de|da|van|von|der|bin|al|\p{Lu}\.|\p{Lu}[\p{L}’'.-]*)){1,3}`;
const NAMES = new RegExp(`^${NAME}(?:(?:,? and |, | & )${NAME})*$`, 'u');
const INTRODUCED =
  /^(?:(?:written|reported|story|analysis|words|text|posted)\s+)?by[:\s]+(?<names>.+)$/i;
const AFFILIATION =
  /(?:,| \||\s[–—-])\s*(?:(?:the |a )?[\p{L}’' .]*(?:correspondent|editor|reporter|writer|staff|news|press|post|times|columnist|contributor)\b.*|for [\p{Lu}].*|cnn|bbc|npr|ap|afp|reuters|upi|[a-z0-9.-]+\.(?:com|org|net))$/iu;
const ROLE_LINE =
  /\b(?:correspondent|editor|reporter|columnist|staff writer|contributor)\b.* (?<name>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]+){1,2})$/u;
const LONGEST = 160;

/**
 * The authors that `line` names, or null where it is no byline.
 * @param nearTop True for one of the lines right after the title, where bare names make a byline.
 */
export function authorsIn(line: string, nearTop: boolean): readonly string[] | null {
  if (line.length > LONGEST || /[.?!:”"]$/.test(line)) return null;
  const introduced = INTRODUCED.exec(line)?.groups?.['names']?.replace(AFFILIATION, '').trim();
  if (introduced !== undefined && NAMES.test(introduced)) return split(introduced);
  const bare = line.replace(AFFILIATION, '').trim();
  if (nearTop && NAMES.test(bare) && split(bare).every(beginsWithForename)) return split(bare);
  const role = ROLE_LINE.exec(line)?.groups?.['name'];
  return role === undefined ? null : [role];
}

function beginsWithForename(name: string): boolean {
  return isForename(name.split(' ')[0] ?? '');
}

function split(names: string): readonly string[] {
  return names.split(/,? and |, | & /).map((name) => name.trim());
}
