/** The titles under which a text names people: "US President Donald Trump". They are evidence of who is meant. */

import { isRoleWord, normalizeName, tidyName } from '../../domain/names/index.ts';

const LONGEST_TITLE = 6;
const MOST_MATCHES = 40;

/** Capitalized only because they open a sentence, or leading into a title without being part of it. */
const OPENERS: ReadonlySet<string> = new Set(
  `when while as but and or if in on at the a an both after before with for to from by of that then thus so yet his her
  their its our my your this these those even since until though although because however meanwhile`.split(
    /\s+/,
  ),
);

/** Parts of titles that do not end one: "to press Putin", "then Trump". */
const NO_END: ReadonlySet<string> = new Set(
  `press defence defense foreign treasury finance interior former ex acting interim vice deputy then late outgoing
  incoming counterpart host chair crown supreme high head count speaker whip general`.split(/\s+/),
);

/**
 * Every form in which `text` names somebody called `name` with a title before it, the title included, as written. Only
 * a title directly before the name counts.
 */
export function titledForms(text: string, name: string): readonly string[] {
  const forms = new Set<string>();
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])((?:[\\p{L}\\p{N}][\\p{L}\\p{N}.’'-]*[ \\u00a0]){1,${LONGEST_TITLE}})${literal(name)}(?![\\p{L}\\p{N}])`,
    'gu',
  );
  let matches = 0;
  for (const match of text.matchAll(pattern)) {
    if (++matches > MOST_MATCHES) break;
    const title = titleBefore((match[1] ?? '').trim().split(/\s+/u));
    if (title.length > 0) forms.add(tidyName([...title, name].join(' ')));
  }
  return [...forms].sort();
}

/** The words at the end that make up one title; none unless the last is a title word. */
function titleBefore(words: readonly string[]): readonly string[] {
  const last = normalizeName(words.at(-1) ?? '');
  if (!isRoleWord(last) || NO_END.has(last)) return [];
  let start = words.length - 1;
  while (start > 0 && belongsToTitle(words[start - 1] ?? '')) start--;
  return words.slice(start);
}

function belongsToTitle(word: string): boolean {
  const normal = normalizeName(word);
  const capital = /^\p{Lu}/u.test(word);
  if (capital && (OPENERS.has(normal) || /[’']s$/u.test(word))) return false;
  return capital || isRoleWord(normal);
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
