/** Parts a text at its quotation marks: what stands between them, and what stands around that. */

export interface QuotedPieces {
  /** Between quotation marks, in order; marks within are kept. */
  readonly quoted: readonly string[];
  /** Before the first piece, between each two, and after the last: one more than there are pieces. */
  readonly around: readonly string[];
}

const DOUBLE = '"“”„‟«»';
/** Read as marks only where there are no double ones: most of them are apostrophes. */
const SINGLE = "'‘’‚‛";

/** Without pieces where no mark opens, or one that opens does not close. */
export function quotedPieces(text: string): QuotedPieces {
  const none = { quoted: [], around: [text] };
  const marks = [...DOUBLE].some((mark) => text.includes(mark)) ? DOUBLE : SINGLE;
  const quoted: string[] = [];
  const around: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (!marks.includes(text.charAt(at))) continue;
    if (opens(text, at)) {
      if (depth === 0) {
        around.push(text.slice(from, at));
        from = at + 1;
      }
      depth++;
    } else if (depth > 0 && closes(text, at)) {
      depth--;
      if (depth === 0) {
        quoted.push(text.slice(from, at).trim());
        from = at + 1;
      }
    }
  }
  return depth === 0 ? { quoted, around: [...around, text.slice(from)] } : none;
}

/** Directly before a word, and not behind one. */
function opens(text: string, at: number): boolean {
  return /[\s([—–-]|^$/.test(text.charAt(at - 1)) && /\S/.test(text.charAt(at + 1));
}

/** Not before a letter, as an apostrophe is, nor as in "the farmers’ land". */
function closes(text: string, at: number): boolean {
  const ofWord = /\p{L}/u.test(text.charAt(at - 1)) && SINGLE.includes(text.charAt(at));
  return !(ofWord ? /^\s*[\p{Ll}\p{N}]/u : /^[\p{L}\p{N}]/u).test(text.slice(at + 1, at + 3));
}
