/** Takes apart what was pasted: the words between quotation marks, and who is named beside them. */

export interface Pasted {
  readonly words: string;
  /** Empty where nobody is named. */
  readonly speaker: string;
}

const OPEN = '["“„«‟]';
const CLOSE = '["”“»]';
const VERB = `(?:has |had )?(?:said|says|told|tells|wrote|writes|added|adds|claimed|claims|insisted|announced|declared|stated|tweeted|posted|asked|replied|warned|argued|noted)`;
/** A name: words with capitals and perhaps figures, joined by particles; titles are the server's to know. */
const NAME = String.raw`(?:\p{Lu}[\p{L}\p{M}\p{N}'’.-]*)(?:\s+(?:(?:al|bin|da|de|del|den|der|di|du|el|la|le|of|van|von)\s+)*\p{Lu}[\p{L}\p{M}\p{N}'’.-]*)*`;

const QUOTED = `${OPEN}(?<words>.+)${CLOSE}`;

/** `"…", said X`, `"…", X said`, `"…" – X`, and `X said: "…"`, `X: "…"`. */
const FORMS = [
  new RegExp(String.raw`^\s*${QUOTED}[\s,.]*${VERB}\s+(?<name>${NAME})`, 'su'),
  new RegExp(
    String.raw`^\s*${QUOTED}[\s,.]*(?:[-–—―]+\s*)?(?:according to\s+)?(?<name>${NAME})`,
    'su',
  ),
  new RegExp(
    String.raw`^\s*(?<name>${NAME})\s*(?:${VERB})?(?:\s+that)?\s*[:,]?\s*${QUOTED}[\s.]*$`,
    'su',
  ),
];

export function readPasted(pasted: string): Pasted {
  for (const form of FORMS) {
    const groups = form.exec(pasted)?.groups;
    if (groups === undefined) continue;
    const { words = '', name = '' } = groups;
    return { words: words.trim(), speaker: name.replace(/[.'’-]+$/u, '') };
  }
  return { words: pasted.trim(), speaker: '' };
}
