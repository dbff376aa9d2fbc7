/** The ways in which articles say that the whole of them comes from elsewhere, as patterns over single lines. */

import { AGENCY_FORMS } from '../../domain/origins/agencies.ts';
import type { CreditKind } from '../../domain/vocabulary.ts';

/**
 * One way of saying it. Groups: `agency`, a news agency; `source`, any publication; `url`, the original's address.
 * TOP: one of the first lines. UNDER_BYLINE: the line after the authors' names. END: the last line. ANY: any line.
 */
interface Wording {
  readonly kind: CreditKind;
  readonly where: 'TOP' | 'UNDER_BYLINE' | 'END' | 'ANY';
  readonly pattern: RegExp;
}

const AGENCY = `(?<agency>${AGENCY_FORMS.map((form) => form.replaceAll('.', '\\.')).join('|')})`;
/** A publication's name: words in capitals with what joins them. */
const NAME = String.raw`(?:[Tt]he )?(?<source>\p{Lu}[\p{L}\p{N}’'&-]*(?:\.(?:com|org|net|co\.uk))?(?: (?:(?:of|and|the|for|on|&) )*\p{Lu}[\p{L}\p{N}’'&-]*)*)`;
const ADDRESS = String.raw`(?<url>https?:\/\/[^\s)\]>"”]*[^\s)\]>"”.,;])`;
const PIECE = '(?:article|story|report|piece|post|column|essay|interview)';
/** "WASHINGTON", "PASADENA, Calif., Jan. 1", "Kyiv, Ukraine". */
const PLACE = String.raw`\p{Lu}[\p{L}’'.-]*(?:[ ,/]+[\p{L}\p{N}’'.-]+){0,7}`;
const APPEARED =
  '(?:was |is |has been |had been )?(?:originally |first |previously )*(?:appeared|appears|published|posted|ran|reprinted|republished|reproduced|syndicated|produced)(?: online| here)?';

const wording = (kind: CreditKind, where: Wording['where'], pattern: string): Wording => ({
  kind,
  where,
  pattern: new RegExp(pattern, 'u'),
});

export const WORDINGS: readonly Wording[] = [
  // LONDON (AP) — · WASHINGTON, Dec. 8 (UPI) — · (Reuters) -
  wording('DATELINE', 'TOP', String.raw`^(?:${PLACE},? )?\(${AGENCY}\)\s*(?:[—–-]|--)`),
  // By Ann Lee, Associated Press · By Ann Lee | Reuters
  wording(
    'CREDIT',
    'TOP',
    String.raw`^[Bb][Yy] .{2,80}?(?:,| \||\/| [—–-]) ?(?:[Tt]he )?${AGENCY}$`,
  ),
  wording(
    'CREDIT',
    'TOP',
    `^(?:[Bb]y|[Ff]rom|[Vv]ia):? (?:[Tt]he )?${AGENCY}(?: (?:[Ss]taff|[Nn]ews))?$`,
  ),
  wording('CREDIT', 'UNDER_BYLINE', `^(?:[Tt]he )?${AGENCY}$`),
  // … the minister said. (Reuters) · — AFP
  wording(
    'CREDIT',
    'END',
    String.raw`(?:^|[.!?”"’'] ?)(?:\(${AGENCY}\)|[—–-] ?${AGENCY.replace('agency', 'dashed')})$`,
  ),
  // Copyright 2016 The Associated Press. All rights reserved.
  wording(
    'CREDIT',
    'ANY',
    String.raw`^(?:[Cc]opyright|©|\([Cc]\))(?: ©| \([Cc]\))?,? ?(?:\d{4},? )?(?:by )?(?:[Tt]he )?${AGENCY}\b`,
  ),
  // Source: Reuters · Via: AFP · Source: https://…
  wording(
    'CREDIT',
    'ANY',
    String.raw`^(?:News )?(?:[Ss]ource|SOURCE|[Vv]ia): ?(?:[Tt]he )?${AGENCY}\.?$`,
  ),
  wording(
    'CITATION',
    'ANY',
    String.raw`^(?:News )?(?:[Ss]ource|SOURCE|[Vv]ia|[Oo]riginal(?: ${PIECE})?): ?${ADDRESS}\.?$`,
  ),
  // This article originally appeared in The Guardian. · This story is republished from The Conversation
  wording(
    'CITATION',
    'ANY',
    String.raw`\b(?:[Tt]his|[Tt]he) ${PIECE} ${APPEARED} (?:in|on|at|by|from|with permission of|with permission from) (?:${ADDRESS}|${NAME})`,
  ),
  wording(
    'CITATION',
    'ANY',
    `^(?:[Oo]riginally|[Ff]irst) (?:appeared|published|posted) (?:in|on|at|by) (?:${ADDRESS}|${NAME})`,
  ),
  // … writes for the Detroit Free Press, where this piece was first published.
  wording(
    'CITATION',
    'ANY',
    String.raw`\b(?:for|at|in|of|on) ${NAME}, where this ${PIECE} ${APPEARED}`,
  ),
  // Read the original article at https://… · Read the rest of the story at The Herald.
  wording(
    'CITATION',
    'ANY',
    `^(?:[Rr]ead|[Ss]ee|[Vv]iew) the (?:original|rest|whole|full)(?: of)?(?: the)?(?: original)?(?: ${PIECE})?:?(?: here:?| at:?| on| in) (?:${ADDRESS}|${NAME})`,
  ),
];
