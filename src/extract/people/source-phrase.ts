/** Takes the words that name a source apart: pronoun, name or description, one or several. */

import { ROLES } from '../../domain/names/index.ts';
import type { Range } from '../text/range.ts';
import { genderOfPronoun } from './gender.ts';
import { isPlace } from './places.ts';
import { BODIES, CROWDS, DEMONYMS, ORGANIZATION_WORDS } from './word-lists.ts';

/** What kind of words a source is named with. */
type PhraseForm =
  /** he, she */
  | 'PERSONAL'
  /** they, it, we, who: who it is depends on more than gender and number */
  | 'OTHER_PRONOUN'
  | 'PHRASE';

/** A source's words, taken apart. */
export interface SourcePhrase extends Range {
  readonly form: PhraseForm;
  /** The words in lower case, without a contracted verb: "he" of "he’s". */
  readonly pronoun: string;
  /** The phrase up to its first comma, preposition or relative word. */
  readonly core: Range;
  /** What tells this source from others: the core, with "of …" and "for …", and "the firm" before a name left out. */
  readonly name: Range;
  /** Last word of the core in lower case, possessive removed. */
  readonly head: string;
  /** The phrase without article and possessive, in lower case: equal for the same source. */
  readonly key: string;
  readonly plural: boolean;
  readonly coordinated: boolean;
  readonly definite: boolean;
  readonly proper: boolean;
  readonly person: boolean;
  readonly organization: boolean;
}

const OTHER_PRONOUN =
  /^(?:they|them|it|we|us|i|me|you|who|which|that|those|these|this|some|many|others?|both|all|one|anyone|everyone|someone|nobody|people who)$/i;
const CUT =
  /\s*(?:,|\(|;|:|—|–| - |\b(?:who|whom|which|that|of|for|in|at|from|with|on|to|by|whose|including|when|where|while|such as|like|as)\b)/i;
const CONTRACTED = /[’'](?:s|d|ll|ve|re)$/i;
const ARTICLE =
  /^(?:the|a|an|his|her|their|its|our|my|this|that|these|those|one|another|some|several|many|most|other|two|three)\s+/i;

/** "spokesman for the campaign", up to a comma or a clause. */
const NAME =
  /^[^,(;:—–]*?(?=\s*(?:[,(;:—–]|\b(?:who|whom|which|that|whose|including|when|where|while|such as)\b|$))/i;

/** Takes the words in `range` apart. */
export function sourcePhrase(text: string, range: Range): SourcePhrase {
  const words = text.slice(range.from, range.to);
  const pronoun = words.replace(CONTRACTED, '');
  const cut = CUT.exec(words);
  const length = cut !== null && cut.index > 0 ? cut.index : words.length;
  const core = words.slice(0, length).replace(/\s(?:himself|herself|itself|themselves)$/i, '');
  const head = lastWord(core);
  const name = words.slice(0, Math.max(core.length, NAME.exec(words)?.[0].length ?? 0));
  const lead = leadOf(name);
  const key = name
    .slice(lead)
    .replace(ARTICLE, '')
    .replace(/[’']s?$/, '')
    .toLowerCase();
  const bare = core.slice(lead).replace(ARTICLE, '');
  const proper = /^\p{Lu}/u.test(bare) && /\p{Lu}\S*$/u.test(bare);
  return {
    ...range,
    pronoun: pronoun.toLowerCase(),
    form:
      genderOfPronoun(pronoun) !== null
        ? 'PERSONAL'
        : OTHER_PRONOUN.test(pronoun)
          ? 'OTHER_PRONOUN'
          : 'PHRASE',
    core: { from: range.from, to: range.from + core.length },
    name: { from: range.from + lead, to: range.from + name.length },
    head,
    key,
    plural: CROWDS.has(head) || (/[^s’']s$/.test(head) && !ROLES.has(head) && !proper),
    coordinated: /\s(?:and|or|&)\s/i.test(core),
    definite: lead === 0 && /^(?:the|his|her|their|its|this|that|both)\s/i.test(core),
    proper,
    person: ROLES.has(head),
    organization:
      isPlace(bare) ||
      (ORGANIZATION_WORDS.has(head) && (proper || !ROLES.has(head))) ||
      (DEMONYMS.has(head) && /^the\s/i.test(core) && isPlace(head)),
  };
}

/** Length of "the firm " in "the firm Greystone Lettings". */
function leadOf(name: string): number {
  const found = /^(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)\s(\p{Ll}+)\s(?=\p{Lu})/u.exec(
    name,
  );
  return found !== null && BODIES.has(found[1] ?? '') ? found[0].length : 0;
}

function lastWord(words: string): string {
  return (
    /[\p{L}\p{N}.-]+(?:[’'][\p{L}]+)?(?=[’']?\W*$)/u
      .exec(words)?.[0]
      .replace(/[’']s$/, '')
      .replace(/\.$/, '')
      .toLowerCase() ?? ''
  );
}
