/** Finds where a document says that the whole of it comes from elsewhere. */

import { agencyNamed } from '../../domain/origins/agencies.ts';
import type { CreditKind } from '../../domain/vocabulary.ts';
import type { BlockRange } from '../structure/structure.ts';
import type { Range } from '../text/range.ts';
import { citedThroughout } from './cited-throughout.ts';
import { WORDINGS } from './wordings.ts';

/** A credit still in UTF-16 offsets; see `ExtractedCredit`. */
export interface Credit extends Range {
  readonly kind: CreditKind;
  readonly source: string | null;
  readonly url: string | null;
}

/** Datelines and credits stand among the first lines after the title. */
const TOP_LINES = 6;
/** A line of its own that says where a piece comes from is short; a sentence at its end may be longer. */
const LONGEST_TOP_CREDIT = 120;

/**
 * The credits of a document, in order. A credit of a picture is none, nor is "The Associated Press contributed to this
 * report": the one is not about the words, the other not about all of them.
 */
export function creditsOf(
  text: string,
  blocks: readonly BlockRange[],
  narration: readonly Range[],
): readonly Credit[] {
  const lines = blocks.filter(({ kind }) => kind !== 'TITLE' && kind !== 'CAPTION');
  const last = lines.findLast(({ kind }) => kind === 'BODY');
  const stated = lines.flatMap((line, at) =>
    WORDINGS.flatMap(({ kind, where, pattern }) => {
      const fits =
        where === 'ANY' ||
        (where === 'TOP' && at < TOP_LINES) ||
        (where === 'UNDER_BYLINE' && lines[at - 1]?.kind === 'BYLINE') ||
        (where === 'END' && line === last);
      const words = text.slice(line.from, line.to);
      if (!fits || (where === 'TOP' && kind === 'CREDIT' && words.length > LONGEST_TOP_CREDIT))
        return [];
      const match = pattern.exec(words);
      return match === null ? [] : [creditOf(kind, line.from, match)];
    }),
  );
  const cited = citedThroughout(text, blocks, narration);
  return distinct(cited === null ? stated : [...stated, cited]).toSorted((a, b) => a.from - b.from);
}

function creditOf(kind: CreditKind, offset: number, match: RegExpExecArray): Credit {
  const { agency, dashed, source, url } = match.groups ?? {};
  const printed = agency ?? dashed ?? source;
  return {
    kind,
    from: offset + match.index,
    to: offset + match.index + match[0].length,
    source: printed === undefined ? null : (agencyNamed(printed) ?? printed),
    url: url ?? null,
  };
}

/** Each place once, as the first wording that knows it reads it. */
function distinct(credits: readonly Credit[]): Credit[] {
  return credits.filter(
    (credit, at) => credits.findIndex(({ from }) => from === credit.from) === at,
  );
}
