/** What an article claims, for people: what kind of claim, by whom, and the claim in words that stand alone. */

import type { Extraction } from '../domain/extraction.ts';

/** A heading, then a line for each claim, with who asserts it and how. Ends with an empty line. */
export function readableClaims({ assertions, entities }: Extraction): string {
  const count = `${assertions.length} ${assertions.length === 1 ? 'claim' : 'claims'}`;
  const lines = assertions.map(({ claim, stance, speaker, quote, confidence }) => {
    const named = speaker === null ? undefined : entities[speaker]?.name;
    const who = named ?? (quote === null ? 'the article' : 'nobody named');
    const sure = `${Math.round(confidence * 100)}%`;
    const { unresolved } = claim.slots;
    const open = unresolved.length === 0 ? '' : `, leans on the article for ${quoted(unresolved)}`;
    return `  ${who} ${stance.toLowerCase()} — ${claim.kind.toLowerCase()}, ${sure}${open}\n    ${claim.text}\n`;
  });
  return `${[`${count}\n`, ...lines].join('\n')}\n`;
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(', ');
}
