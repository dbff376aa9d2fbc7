/** The rules by which two claims exclude each other: each asks that everything matches but the one thing in which they differ. */

import type { ClaimJudgement, ClaimRelationKind, Quantity } from '../../../domain/claims.ts';
import { isRewritten } from './agreement.ts';
import { deniedAccusation } from './denial-labels.ts';
import { mayBeSamePlace } from './entities.ts';
import { happensInOnePlace, happensOnce, isDoneByOne } from './exclusive.ts';
import type { Pair } from './pair.ts';
import { isPassive } from './wording.ts';

/** Least likeness of the content words, by how much the rule itself proves. */
const LIKE_DENIED = 0.6;
const LIKE_OTHER_SLOT = 0.72;
/** From here on the model alone calls a pair of like wordings a conflict. */
const SURE_MODEL = 0.93;
/** Below this the model speaks against a rule whose words are not all the same. */
const UNSURE_MODEL = 0.05;
/** Likeness from which two wordings differ in the denied word alone. */
const WORD_FOR_WORD = 0.9;
/** Who and where may be all that two claims share: then they speak of other deeds. */
const LIKE_DEEDS = 0.5;

/** The conflict between two claims, or null; the rules that prove most come first. */
export function conflictOf(pair: Pair): ClaimJudgement | null {
  if (!canConflict(pair)) return null;
  const rules = [
    roles,
    scope,
    polarity,
    quantity,
    time,
    place,
    attribution,
    denial,
    wordingOfModel,
  ];
  for (const rule of rules) {
    const found = rule(pair);
    if (found !== null) return found;
  }
  return null;
}

/** Two people may demand, fear and find what they like; what may be does not exclude what is. */
function canConflict({ first, second, isSameOrdinal }: Pair): boolean {
  const [a, b] = [first.claim, second.claim];
  if (!isSameOrdinal) return false;
  if (a.slots.modality !== b.slots.modality) return false;
  if (a.slots.modality === 'POSSIBLE') return false;
  if (isConditional(a.text) || isConditional(b.text)) return false;
  const kinds = [a.kind, b.kind];
  const isPersonal = kinds.includes('DEMAND') || kinds.every((kind) => kind === 'OPINION');
  const isOfOne = a.speakers.some((name) => b.speakers.includes(name));
  return isOfOne || !isPersonal;
}

function isConditional(text: string): boolean {
  return (
    /\b(?:if|unless|whether)\b/i.test(text) ||
    /\b(?:say|said|know|knows|knew|known|clear|tell|told|explain|explained) (?:who|what|when|where|why|how|which)\b/i.test(
      text,
    )
  );
}

/** Nothing that names another event stands in either: no other actor, place, day or number. */
function isSameEvent({ entities, times, quantities, isSameSubject }: Pair): boolean {
  const { onlyFirst, onlySecond } = entities;
  const others =
    [...onlyFirst.names, ...onlyFirst.places].length > 0 &&
    [...onlySecond.names, ...onlySecond.places].length > 0;
  const otherNumber = quantities.some(({ relation }) => relation === 'CONFLICT');
  return (
    isSameSubject &&
    !others &&
    times !== 'DISJOINT' &&
    !otherNumber &&
    !isAnotherDay(times, entities)
  );
}

/** The words are as like as the rule asks, and not by the names alone. */
function isSameDeed({ words }: Pair, likeness: number): boolean {
  return words.likeness >= likeness && words.likenessOfDeeds >= LIKE_DEEDS;
}

/** Relative days cannot be told apart; with nothing else in common they do not make one event. */
function isAnotherDay(times: Pair['times'], { shared }: Pair['entities']): boolean {
  return times === 'UNKNOWN' && shared === 0;
}

function polarity(pair: Pair): ClaimJudgement | null {
  const { first, second, words, comparison, isOpposed, quantifiersExclude } = pair;
  if (!isOpposed || !quantifiersExclude || !isSameEvent(pair) || !isSameDeed(pair, LIKE_DENIED))
    return null;
  if (comparison.contradiction < UNSURE_MODEL && words.likeness < WORD_FOR_WORD) return null;
  const [a, b] = [first.claim.slots, second.claim.slots];
  if (a.negated !== b.negated) {
    // Who denies more than the other says denies something else: "has not released his returns of 2012".
    const denies = a.negated ? words.onlyFirst : words.onlySecond;
    const affirms = a.negated ? words.onlySecond : words.onlyFirst;
    if (denies.length > 1 || (denies.length > 0 && affirms.length > 0) || deniedHasMore(pair))
      return null;
    return conflict(
      pair,
      'POLARITY',
      `The one says that ${subjectOf(pair)} ${actOf(pair)}, the other denies it`,
      0.15,
    );
  }
  if (words.onlyFirst.length + words.onlySecond.length > 0) return null;
  const [x, y] = words.opposites[0] ?? ['', ''];
  return conflict(
    pair,
    'POLARITY',
    `Of ${subjectOf(pair)} the one says "${x}", the other "${y}"`,
    0.05,
  );
}

function deniedHasMore({ first, entities, times }: Pair): boolean {
  const isFirst = first.claim.slots.negated;
  const { names, places } = isFirst ? entities.onlyFirst : entities.onlySecond;
  return names.length + places.length > 0 || times === (isFirst ? 'FINER' : 'COARSER');
}

/** "All did" against "some did not"; "only she" against "she and he". */
function scope(pair: Pair): ClaimJudgement | null {
  const { quantifiers, isOpposed, comparison, first, second } = pair;
  const [a, b] = quantifiers;
  if (!isSameDeed(pair, LIKE_DENIED)) return null;
  const isDoubted = comparison.contradiction < 0.5;
  const isOnly = (a === 'ONLY') !== (b === 'ONLY');
  if (isOnly && !isOpposed && pair.times !== 'DISJOINT' && pair.entities.shared > 0) {
    const extra = a === 'ONLY' ? pair.entities.onlySecond : pair.entities.onlyFirst;
    const missing = a === 'ONLY' ? pair.entities.onlyFirst : pair.entities.onlySecond;
    const open = a === 'ONLY' ? second : first;
    const adds =
      extra.names.length + extra.places.length > 0 ||
      (!isDoubted && /\band\b|\ball\b|\bentire\b/i.test(open.claim.text));
    if (adds && missing.names.length + missing.places.length === 0) {
      return conflict(
        pair,
        'SCOPE',
        `The one says so only of ${subjectOf(pair)}, the other of more`,
        0,
      );
    }
  }
  const isAllAgainstSome = (a === 'ALL' && b === 'SOME') || (a === 'SOME' && b === 'ALL');
  if (isAllAgainstSome && !isDoubted && isOpposed && isSameEvent(pair)) {
    return conflict(
      pair,
      'SCOPE',
      `The one says it of all, the other denies it of some: ${subjectOf(pair)}`,
      0.05,
    );
  }
  return null;
}

function quantity(pair: Pair): ClaimJudgement | null {
  const { words, quantities, entities, isOpposed, times, comparison } = pair;
  const differing = quantities.filter(({ relation }) => relation === 'CONFLICT');
  const [one] = differing;
  if (one === undefined || differing.length !== quantities.length || isOpposed) return null;
  if (!isSameEvent({ ...pair, quantities: [] }) || words.likeness < LIKE_OTHER_SLOT) return null;
  if (times === 'UNKNOWN' || entitiesDiffer(entities) || comparison.contradiction < 0.2)
    return null;
  if (words.onlyFirst.length > 0 && words.onlySecond.length > 0) return null;
  const [x, y] = [
    wordsOf(pair.first.claim.text, one.first),
    wordsOf(pair.second.claim.text, one.second),
  ];
  return conflict(pair, 'QUANTITY', `The one says "${x}", the other "${y}"`, 0.1);
}

/** The number with the word after it: "nine people". */
function wordsOf(text: string, quantity: Quantity): string {
  const rest = text.slice(text.indexOf(quantity.text) + quantity.text.length);
  return quantity.text + (/^\s+[\p{L}-]+/u.exec(rest)?.[0] ?? '');
}

function time(pair: Pair): ClaimJudgement | null {
  const { first, second, words, times, isOpposed, entities, quantities, isSameSubject } = pair;
  if (times !== 'DISJOINT' || isOpposed || !isSameSubject || entitiesDiffer(entities)) return null;
  if (words.likeness < LIKE_OTHER_SLOT || words.onlyFirst.length + words.onlySecond.length > 1)
    return null;
  if (quantities.some(({ relation }) => relation === 'CONFLICT')) return null;
  const once = [first, second].every(({ claim }) => happensOnce(claim.slots.predicate, claim.text));
  const isDefinite = entities.shared > 0;
  if (!once || !isDefinite || first.claim.slots.negated || second.claim.slots.negated) return null;
  const [a, b] = [first.claim.slots.times[0], second.claim.slots.times[0]];
  return conflict(pair, 'TIME', `The one dates it ${a?.text ?? ''}, the other ${b?.text ?? ''}`, 0);
}

function place(pair: Pair): ClaimJudgement | null {
  const { first, second, times, isOpposed, entities, isSameSubject, quantities } = pair;
  const [x] = entities.onlyFirst.places;
  const [y] = entities.onlySecond.places;
  if (x === undefined || y === undefined || isOpposed || !isSameSubject || mayHold(pair, x, y))
    return null;
  if (
    entities.onlyFirst.names.length + entities.onlySecond.names.length > 0 ||
    entities.shared === 0
  )
    return null;
  if (times === 'DISJOINT' || quantities.some(({ relation }) => relation === 'CONFLICT'))
    return null;
  const isOne = [first, second].every(({ claim }) =>
    happensInOnePlace(claim.slots.predicate, claim.text),
  );
  if (!isOne || first.claim.slots.negated) return null;
  if (restLikeness(pair, [x, y]) < LIKE_OTHER_SLOT) return null;
  return conflict(pair, 'PLACE', `The one places it in ${x}, the other in ${y}`, 0);
}

/** A town holds a base: "in" one and "at" the other are not two places for sure. */
function mayHold({ first, second }: Pair, x: string, y: string): boolean {
  const before = (text: string, name: string) =>
    /\b(\w+) (?:the )?$/.exec(text.slice(0, text.indexOf(name)))?.[1]?.toLowerCase() ?? '';
  const isOtherWord = before(first.claim.text, x) !== before(second.claim.text, y);
  return isOtherWord || mayBeSamePlace(x, y);
}

/** One alone wins, leads or is in office, and the claims name two. */
function attribution(pair: Pair): ClaimJudgement | null {
  const { first, second, times, isOpposed, entities, quantities } = pair;
  const { onlyFirst, onlySecond } = entities;
  const [x] = onlyFirst.names;
  const [y] = onlySecond.names;
  if (x === undefined || y === undefined || isOpposed) return null;
  if (onlyFirst.names.length + onlySecond.names.length > 2) return null;
  if (onlyFirst.places.length + onlySecond.places.length > 0 || times === 'DISJOINT') return null;
  if (quantities.some(({ relation }) => relation === 'CONFLICT') || first.claim.slots.negated)
    return null;
  const isSole = [first, second].every(({ claim }) =>
    isDoneByOne(claim.slots.predicate, claim.text),
  );
  if (!isSole || !isNamed(first, x) || !isNamed(second, y)) return null;
  const like = restLikeness(pair, [x, y]);
  const needed = entities.shared > 0 ? LIKE_OTHER_SLOT : WORD_FOR_WORD;
  if (like < needed || pair.words.shared.length + entities.shared < 2) return null;
  return conflict(pair, 'ATTRIBUTION', `The one says it of ${x}, the other of ${y}`, 0);
}

/** The name stands in the passage itself: whom a pronoun means is too unsure to hang a conflict on. */
function isNamed({ claim: { passage } }: Pair['first'], name: string): boolean {
  const last = name.split(/\s+/).at(-1) ?? name;
  return passage === undefined || passage.includes(last);
}

/** "A beat B" against "B beat A". */
function roles(pair: Pair): ClaimJudgement | null {
  const { first, second, words, isOpposed, entities } = pair;
  if (isOpposed || words.likeness < 0.95 || entities.shared < 2 || entitiesDiffer(entities))
    return null;
  const [a, b] = [first, second].map(({ claim }) => claim);
  if (a === undefined || b === undefined || !isDoneByOne(a.slots.predicate, a.text)) return null;
  if (a.slots.predicate !== b.slots.predicate || isPassive(first) || isPassive(second)) return null;
  const [head, other] = [first.subject.at(-1), second.subject.at(-1)];
  if (head === undefined || other === undefined || head === other) return null;
  const isSwapped =
    first.content.includes(other) &&
    second.content.includes(head) &&
    !first.subject.includes(other);
  if (!isSwapped || pair.times === 'DISJOINT') return null;
  return conflict(
    pair,
    'ATTRIBUTION',
    `The two change places: ${subjectOf(pair)} in the one, ${b.slots.subject ?? 'the other'} in the other`,
    0,
  );
}

/** "The Milford hoax" against "accused Milford of". */
function denial(pair: Pair): ClaimJudgement | null {
  const word = deniedAccusation(pair);
  if (word === null || pair.times === 'DISJOINT') return null;
  return conflict(pair, 'POLARITY', `The one calls it a ${word}, which the other reports`, 0.3);
}

/** Opposites that no list knows, where all else is the same and the model is sure. */
function wordingOfModel(pair: Pair): ClaimJudgement | null {
  const { words, comparison, entities, quantifiers } = pair;
  if (comparison.contradiction < SURE_MODEL || !isSameEvent(pair) || entitiesDiffer(entities))
    return null;
  if (!isSameDeed(pair, LIKE_OTHER_SLOT) || entities.shared === 0 || quantifiers.includes('SOME'))
    return null;
  if (words.onlyFirst.length > 1 || words.onlySecond.length > 1 || isRewritten(pair)) return null;
  if (pair.quantities.some(({ relation }) => relation !== 'EQUAL')) return null;
  if (words.onlyFirst.length + words.onlySecond.length === 2 && words.likeness < 0.8) return null;
  return conflict(
    pair,
    'POLARITY',
    `What the two say of ${subjectOf(pair)} seems to exclude each other`,
    -0.1,
  );
}

function entitiesDiffer({ onlyFirst, onlySecond }: Pair['entities']): boolean {
  const count = ({ names, places }: typeof onlyFirst) => names.length + places.length;
  return count(onlyFirst) > 0 && count(onlySecond) > 0;
}

/** Likeness of the words besides the two names in which the claims differ. */
function restLikeness({ words }: Pair, names: readonly string[]): number {
  const parts = new Set(names.flatMap((name) => name.toLowerCase().split(/[\s–-]+/)));
  const rest = (only: readonly string[]) => only.filter((word) => !parts.has(word)).length;
  const common = 2 * (words.shared.length + words.opposites.length);
  const total = common + rest(words.onlyFirst) + rest(words.onlySecond);
  return total === 0 ? 0 : common / total;
}

function subjectOf({ first }: Pair): string {
  return first.claim.slots.subject ?? 'it';
}

/** What is said of the subject, without the negation that only one of the two has. */
function actOf({ first, second }: Pair): string {
  const { claim } = first.claim.slots.negated ? second : first;
  const subject = claim.slots.subject;
  const at = subject === null ? -1 : claim.text.indexOf(subject);
  const rest = at < 0 || subject === null ? claim.text : claim.text.slice(at + subject.length);
  return rest.trim().replace(/[.\s]+$/, '');
}

function conflict(
  pair: Pair,
  kind: ClaimRelationKind,
  rationale: string,
  bonus: number,
): ClaimJudgement {
  const { words, comparison, similarity } = pair;
  const score =
    0.35 * comparison.contradiction + 0.3 * words.likeness + 0.25 * Math.max(0, similarity) + bonus;
  return {
    ...{ type: 'CONTRADICTS', kind, direction: 'FORWARD' },
    score: Math.min(0.99, Math.max(0.01, Math.round(score * 1000) / 1000)),
    rationale: `${rationale}.`,
  };
}
