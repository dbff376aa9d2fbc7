/** Finds the verbs of a sentence with their auxiliaries, and tells those that carry a clause from participles and infinitives. */

import { ROLES } from '../../domain/names/index.ts';
import { formOf } from './verb-forms.ts';
import type { Token } from './word-classes.ts';

/** "has also been seen": tokens `first` to `last`, both included. */
export interface VerbGroup {
  readonly first: number;
  readonly last: number;
  /** A subject and this group make a clause. */
  readonly finite: boolean;
  readonly tense: 'PAST' | 'PRESENT' | 'MODAL';
  /** True where it stands in a relative clause: "the man who came". */
  readonly relative: boolean;
}

const MODALS = new Set([
  'will',
  'would',
  'can',
  'could',
  'may',
  'might',
  'shall',
  'should',
  'must',
]);
const MODAL_SHORT = new Set(["'ll", "'d", 'wo', 'ca']);
const UNFINISHED = new Set(['be', 'been', 'being', 'having']);
const PAST_AUXILIARIES = new Set(['was', 'were', 'had', 'did', "'d"]);
/** Verbs that a clause may follow without "that", by their beginnings. */
const TAKES_CLAUSE =
  /^(?:sa(?:y|id)|tell|told|th(?:ink|ought)|believ|claim|warn|hop(?:e|ing)|kn[eo]w|insist|announc|add|not(?:e|ing)|argu|fe(?:el|lt)|report|suggest|predict|fear|learn|f(?:ind|ound)|show|mean|stat|admit|agree|confirm|conclud|estimat|expect|explain|indicat|reveal|promis|vow|acknowledg|complain|declar|den[yi]|doubt|maintain|recall|remark|respond|see|saw|sh?ow|swear|tweet|underst|wish|w[ro]te|writ|ensure|bet|guess)/;
const RELATIVE = new Set(['who', 'which', 'whom', 'whose', 'where', 'that', 'when', 'why']);

const NOMINATIVE = /^(?:he|she|they|we|i)$/;
/** "He left the day she came", "this week they voted": when, rather than which. */
const WHEN =
  /^(?:time|moment|day|night|morning|evening|afternoon|week|weekend|month|year|summer|winter|spring|fall|minute|hour|second|way)s?$/;

/** Verbs whose participle has an object too: "the man called the boss". */
const CALLED =
  /^(?:called|named|dubbed|considered|deemed|declared|elected|appointed|given|offered|paid|handed|awarded|denied|shown|asked|labell?ed|owed)$/;

/** Words that begin a clause before the main one, which begins after a comma. */
const LEADS = new Set(
  'although though while whereas if unless once until after when as because since before even now'.split(
    ' ',
  ),
);

/** Every verb group of the tokens, in order. */
export function verbGroupsOf(tokens: readonly Token[]): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  /** A relative clause that waits for its verb. */
  let waiting: 'RELATIVE' | 'CONTACT' | null = null;
  /** The last finite verb since the clause began. */
  let governing: string | null = null;
  const led = LEADS.has(tokens[0]?.lower ?? '');
  let inLead = led;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (isBoundary(token) || (led && token.lower === ',')) governing = null;
    if (at > 0 && isRelative(tokens, at)) waiting = 'RELATIVE';
    if (led && token.lower === ',') inLead = false;
    if (waiting === null && !inLead && isContact(tokens, at, governing)) waiting = 'CONTACT';
    if (token.is !== 'AUX' && token.is !== 'VERB') continue;
    const group = groupAt(tokens, at, governing);
    if (group.finite) {
      const relative =
        waiting === 'RELATIVE' || (waiting === 'CONTACT' && !hasObject(tokens, group.last));
      groups.push({ ...group, relative });
      if (!relative) governing = tokens[group.last]?.lower ?? '';
      waiting = null;
    } else groups.push({ ...group, relative: false });
    at = group.last;
  }
  return groups;
}

function isBoundary({ is, lower }: Token): boolean {
  return is === 'CCONJ' || is === 'SCONJ' || lower === ';' || lower === ':' || RELATIVE.has(lower);
}

/** "the man who", "the day when"; but not "said that", "knows who". */
function isRelative(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !RELATIVE.has(token.lower)) return false;
  let last = at - 1;
  while (/^["”“’()]$/.test(tokens[last]?.text ?? '')) last--;
  const before = tokens[last];
  const isNominal = ['NOUN', 'PROPN', 'PRON', 'NUM'].includes(before?.is ?? '');
  if (isNominal && before?.is === 'PRON' && token.lower === 'that') return false;
  if (token.lower === 'that' || token.lower === 'when') return isNominal;
  return isNominal || before?.lower === ',' || before?.is === 'ADP';
}

/** "published the letters she had kept", "the letters Lee had kept": a relative clause without a relative word. */
function isContact(tokens: readonly Token[], at: number, governing: string | null): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  if (token === undefined || before?.is !== 'NOUN' || WHEN.test(before.lower)) return false;
  if (governing !== null && TAKES_CLAUSE.test(governing)) return false;
  // "After the storm she", "last year she", "hours after the speech she": the subject of the sentence.
  if (governing === null && tokens.slice(0, at).some(isWhenOrWhere)) return false;
  if (token.is === 'PRON') return NOMINATIVE.test(token.lower);
  // "the senator Lee had": a calling before a name.
  const isPlural = /[^s]s$/.test(before.lower);
  if (token.is !== 'PROPN' || ROLES.has(before.lower) || !(isPlural || governing !== null))
    return false;
  let verb = at;
  while (tokens[verb]?.is === 'PROPN') verb++;
  return tokens[verb]?.is === 'AUX' || formOf(tokens[verb]?.lower ?? '') === 'PAST';
}

function isWhenOrWhere({ is, lower }: Token): boolean {
  return is === 'ADP' || is === 'SCONJ' || is === 'ADV' || WHEN.test(lower);
}

/** What a contact clause tells of is its object, so that no other stands behind its verb. */
function hasObject(tokens: readonly Token[], verb: number): boolean {
  const behind = tokens.slice(verb + 1, verb + 4);
  const isWhen = behind.some(({ lower }) => WHEN.test(lower));
  return !isWhen && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(behind[0]?.is ?? '');
}

function groupAt(
  tokens: readonly Token[],
  first: number,
  governing: string | null,
): Omit<VerbGroup, 'relative'> {
  let last = first;
  for (let at = first; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const verbal = token.is === 'AUX' || token.is === 'VERB';
    const between = token.is === 'ADV' || isNot(token);
    if (!verbal && !between) break;
    if (verbal) last = at;
    if (token.is === 'VERB') break;
  }
  const head = tokens[first];
  const before = tokens[lastBefore(tokens, first)];
  const word = head?.lower ?? '';
  const infinitive = before?.lower === 'to';
  if (head?.is === 'AUX' || MODALS.has(word)) {
    const modal = MODALS.has(word) || (MODAL_SHORT.has(word) && last > first);
    const past = PAST_AUXILIARIES.has(word);
    const finite = !infinitive && !UNFINISHED.has(word);
    return { first, last, finite, tense: modal ? 'MODAL' : past ? 'PAST' : 'PRESENT' };
  }
  const form = formOf(word);
  if (infinitive || form === 'GERUND' || form === 'PARTICIPLE')
    return { first, last, finite: false, tense: 'PRESENT' };
  if (form === 'EITHER') {
    const finite = isPastTense(tokens, first, governing);
    return { first, last, finite, tense: 'PAST' };
  }
  // "a must read", "of use": no verb stands after an article or a preposition. "impact of the encounter": nor does one
  // in the base form after a singular noun.
  const finite =
    before?.is !== 'DET' && before?.is !== 'ADP' && (form === 'PAST' || agrees(tokens, first));
  return { first, last, finite, tense: form === 'PAST' ? 'PAST' : 'PRESENT' };
}

/** "they say", "he says"; not "he say". Where nothing tells what the subject is, it agrees. */
function agrees(tokens: readonly Token[], at: number): boolean {
  const before = tokens[lastBefore(tokens, at)];
  const word = tokens[at]?.lower ?? '';
  if (before?.is !== 'NOUN' || /s$/.test(word)) return true;
  // "this high-stakes encounter"
  if (/^[-–]$/.test(tokens[at - 2]?.lower ?? '')) return false;
  // "the summit in the houses say": only a plural noun, or one joined to another, has a verb without -s.
  return (
    /s$|^(?:people|police|men|women|children|media|data|public|staff|team)$/.test(before.lower) ||
    tokens
      .slice(0, at)
      .some(({ lower, is }) => lower === 'and' || is === 'ADP' || is === 'SCONJ' || is === 'VERB')
  );
}

const TRANSITIVE = new Set([
  'made',
  'held',
  'brought',
  'sent',
  'built',
  'bought',
  'taught',
  'caught',
]);

/** Tells "the board announced sanctions" from "sanctions announced by the board". */
function isPastTense(tokens: readonly Token[], at: number, governing: string | null): boolean {
  const before = tokens[lastBefore(tokens, at)];
  if (before === undefined) return false;
  if (before.is === 'DET' || before.is === 'ADP' || before.is === 'ADJ') return false;
  if (before.is === 'CCONJ') return true;
  if (RELATIVE.has(before.lower)) return true;
  const next = tokens[at + 1];
  if (next?.lower === 'by') return false;
  // "comments made in May": what is made is not named after the verb.
  const isPlaced = next?.is === 'ADP' || /^(?:this|last|earlier|during)$/.test(next?.lower ?? '');
  // "the tale of Lee shooting bullets dipped in ink"
  const gerund = tokens
    .slice(1, at)
    .some((token) => token.is === 'VERB' && formOf(token.lower) === 'GERUND');
  if (next?.is === 'ADP' && before.is === 'NOUN' && gerund) return false;
  if (isPlaced && TRANSITIVE.has(tokens[at]?.lower ?? '')) return false;
  if (before.lower === ',') {
    // "The mayor, a baker, announced": the comma ends an insertion. ", imposed in May, ": it begins one.
    if (governing === null) return tokens.slice(1, at - 1).some(({ lower }) => lower === ',');
    return !endsWithComma(tokens, at);
  }
  const isSubject = ['NOUN', 'PROPN', 'PRON', 'NUM'].includes(before.is) || isOf(before);
  if (!isSubject && before.is !== 'PUNCT') return false;
  if (before.is === 'PRON') return true;
  if (governing !== null) return TAKES_CLAUSE.test(governing);
  // "Officials published the letters she had kept": a participle has no object, but "the man called the boss was".
  if (next?.is === 'DET' && !CALLED.test(tokens[at]?.lower ?? ''))
    return !tokens.slice(at + 2, at + 4).some(({ lower }) => WHEN.test(lower));
  return TAKES_CLAUSE.test(tokens[at]?.lower ?? '') || !hasVerbAhead(tokens, at);
}

/** ", imposed in response to the invasion, ": an insertion. */
function endsWithComma(tokens: readonly Token[], at: number): boolean {
  const next = tokens.slice(at + 1).findIndex(({ lower }) => lower === ',');
  if (next < 0) return false;
  const after = tokens[at + 2 + next];
  return after?.is === 'AUX' || after?.is === 'VERB';
}

/** A finite verb follows before the clause can have ended: "the man arrested on Friday was charged". */
function hasVerbAhead(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next < tokens.length; next++) {
    const token = tokens[next];
    if (token === undefined || isBoundary(token) || token.is === 'PUNCT') return false;
    if (tokens[next - 1]?.lower === 'to') continue;
    if (token.is === 'AUX') return !UNFINISHED.has(token.lower);
    if (token.is === 'VERB') {
      const form = formOf(token.lower);
      if (form === 'PAST' || form === 'EITHER') return tokens[next - 1]?.is !== 'DET';
    }
  }
  return false;
}

/** The word before `at`, adverbs and "not" aside. */
function lastBefore(tokens: readonly Token[], at: number): number {
  let before = at - 1;
  while (before >= 0 && (tokens[before]?.is === 'ADV' || isNot(tokens[before]))) before--;
  return before;
}

function isNot(token: Token | undefined): boolean {
  return token?.lower === 'not' || token?.lower === "n't";
}

function isOf({ is, lower }: Token): boolean {
  return is === 'PART' && /^'s?$/.test(lower);
}
