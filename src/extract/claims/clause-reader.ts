/** Reads a sentence from left to right and cuts it where a clause of its own begins. */

import { nounPhraseEnd, nounPhraseStart } from './noun-phrases.ts';
import { absoluteClauses, beginsParticipial, finiteOf, isPlural } from './participles.ts';
import type { Proposition, Standing } from './propositions.ts';
import { skipAdverbs } from './sentence-lead.ts';
import { isNominative, isSubject } from './subjects.ts';
import { type VerbGroup, verbGroupsOf } from './verb-groups.ts';
import type { Token } from './word-classes.ts';

/** The verb of the main clause. */
export function mainVerbOf(groups: readonly VerbGroup[]): VerbGroup | undefined {
  return groups.find(({ finite, relative }) => finite && !relative);
}

/** A clause while it is read. */
interface Open {
  readonly subject: readonly Token[];
  readonly from: number;
  readonly standing: Standing;
  readonly verbs: VerbGroup[];
  /** Something in it holds only on a condition. */
  supposed: boolean;
}

/** The clauses of a sentence without a lead. */
export function clausesOf(tokens: readonly Token[]): readonly Proposition[] {
  return new ClauseReader(tokens).read();
}

class ClauseReader {
  readonly #tokens: readonly Token[];
  readonly #groups: readonly VerbGroup[];
  readonly #starts: ReadonlyMap<number, VerbGroup>;
  readonly #found: Proposition[] = [];
  /** Tokens that are a proposition of their own and left out of the clause around them. */
  readonly #cut = new Set<number>();

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
    this.#groups = verbGroupsOf(tokens);
    this.#starts = new Map(this.#groups.map((group) => [group.first, group]));
  }

  read(): readonly Proposition[] {
    const tokens = this.#tokens;
    const main = mainVerbOf(this.#groups);
    if (main === undefined || !isSubject(tokens.slice(0, main.first))) return [];
    let open: Open = {
      ...{ subject: tokens.slice(0, main.first), from: 0, standing: 'MAIN' },
      ...{ verbs: [main], supposed: false },
    };
    let depth = 0;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (token === undefined) break;
      depth = depthAfter(depth, token);
      if (depth > 0) continue;
      if (/^(?:if|unless|whether)$/.test(token.lower)) open.supposed = true;
      const group = this.#starts.get(at);
      if (group?.finite === true && !group.relative && !open.verbs.includes(group))
        open.verbs.push(group);
      const end = this.#relativeAt(at) ?? this.#participialAt(at, open);
      if (end !== null) {
        at = end - 1;
        continue;
      }
      if (at <= (open.verbs[0]?.last ?? 0)) continue;
      const next = this.#conjunctAt(at, open);
      if (next === null) continue;
      this.#close(open, at);
      open = next;
      at = (next.verbs[0]?.last ?? at) - 1;
    }
    this.#close(open, tokens.length);
    return this.#found;
  }

  #close(open: Open, end: number): void {
    const kept = (from: number, to: number) =>
      this.#tokens.slice(from, to).filter((_, offset) => !this.#cut.has(from + offset));
    const core = kept(open.from, end);
    const [verb] = open.verbs;
    const borrows =
      verb !== undefined &&
      open.standing === 'CONJUNCT' &&
      open.from > 0 &&
      !core.includes(open.subject[0] ?? NOTHING);
    const words = borrows
      ? [...open.subject.filter((token) => !this.#cut.has(this.#tokens.indexOf(token))), ...core]
      : core;
    this.#found.push({ words, core, standing: open.standing, subject: open.subject, lead: [] });
  }

  /** The end of a clause ", which …" that begins at the comma `at`; null where none does. */
  #relativeAt(at: number): number | null {
    const tokens = this.#tokens;
    const word = tokens[at + 1]?.lower ?? '';
    if (tokens[at]?.lower !== ',' || !/^(?:who|which)$/.test(word)) return null;
    const group = this.#starts.get(skipAdverbs(tokens, at + 2));
    if (group?.finite !== true) return null;
    // "which is why": it is about all that came before.
    if (/^(?:what|why|how|when|where)$/.test(tokens[group.last + 1]?.lower ?? '')) return null;
    const end = this.#endOfInsertion(group.last + 1);
    const start = nounPhraseStart(tokens, at, word === 'which');
    const antecedent = tokens.slice(start, at);
    if (!isSubject(antecedent)) return null;
    const core = tokens.slice(at + 2, end);
    this.#found.push({
      words: [...antecedent, ...core],
      subject: antecedent,
      core,
      standing: 'RELATIVE',
      lead: [],
    });
    for (let cut = at; cut < end; cut++) this.#cut.add(cut);
    // The comma that closes an insertion goes with it.
    const closes = tokens[end]?.lower === ',' && this.#starts.has(skipAdverbs(tokens, end + 1));
    if (closes) this.#cut.add(end);
    return closes ? end + 1 : end;
  }

  /** The next comma after which the clause around goes on, or the end. */
  #endOfInsertion(from: number): number {
    const tokens = this.#tokens;
    for (let at = from; at < tokens.length; at++) {
      const lower = tokens[at]?.lower;
      if (lower === ';' || lower === '—') return at;
      if (lower !== ',') continue;
      const next = skipAdverbs(tokens, at + 1);
      if (this.#starts.get(next)?.finite === true) return at;
      if (tokens[next]?.is === 'CCONJ' || tokens[next]?.is === 'SCONJ') return at;
      if (beginsParticipial(tokens, next)) return at;
    }
    return tokens.length;
  }

  /** The end of ", marking …", which begins at the comma `at`; null where none does. */
  #participialAt(at: number, open: Open): number | null {
    const tokens = this.#tokens;
    const [main] = open.verbs;
    if (tokens[at]?.lower !== ',' || main === undefined || at <= main.last || open.supposed)
      return null;
    if (tokens[at + 1]?.lower === 'with') return this.#absoluteAt(at);
    const verbAt = skipAdverbs(tokens, at + 1);
    const verb = tokens[verbAt];
    if (verb !== undefined && SAYING.test(verb.lower)) {
      for (let cut = at; cut < tokens.length; cut++) this.#cut.add(cut);
      return tokens.length;
    }
    if (verb === undefined || !beginsParticipial(tokens, verbAt)) return null;
    const end = tokens.findIndex(({ lower }, index) => index > verbAt && /^[;—]$/.test(lower));
    const stop = end < 0 ? tokens.length : end;
    const subject = open.subject;
    const finite = finiteOf(verb, main, tokens, isPlural(subject, tokens[main.first]));
    const rest = tokens.slice(verbAt + 1, stop);
    this.#found.push({
      words: [...subject, ...tokens.slice(at + 1, verbAt), ...finite, ...rest],
      core: tokens.slice(at + 1, stop),
      standing: 'PARTICIPIAL',
      subject,
      lead: [],
    });
    for (let cut = at; cut < stop; cut++) this.#cut.add(cut);
    return stop;
  }

  /** The end of ", with the board refusing to pay". */
  #absoluteAt(at: number): number | null {
    const tokens = this.#tokens.slice(at + 1);
    const clauses = absoluteClauses(tokens);
    if (clauses.length === 0) return null;
    for (const words of clauses) this.#found.push(subordinate(words));
    for (let cut = at; cut < this.#tokens.length; cut++) this.#cut.add(cut);
    return this.#tokens.length;
  }

  /** The clause that begins at a comma or a conjunction at `at`; null where the one that is open goes on. */
  #conjunctAt(at: number, open: Open): Open | null {
    const tokens = this.#tokens;
    const mark = tokens[at];
    const comma = mark?.lower === ',';
    const joint = comma ? tokens[at + 1] : mark;
    const isAnd = joint?.is === 'CCONJ' && /^(?:and|but|yet)$/.test(joint.lower);
    const isContrast = /^(?:while|whereas|although|though)$/.test(joint?.lower ?? '');
    const semicolon = mark?.lower === ';';
    if (open.supposed || mark === undefined) return null;
    if (!isAnd && !isContrast && !semicolon) return comma ? this.#listedAt(at, open) : null;
    const from = skipAdverbs(tokens, at + (comma && !semicolon ? 2 : 1));
    const own = this.#starts.get(from);
    if (own !== undefined)
      return isAnd && this.#sharesSubject(own, open, comma) ? this.#sharing(open, from, own) : null;
    const end = nounPhraseEnd(tokens, from);
    const group = this.#starts.get(skipAdverbs(tokens, end));
    if (end === from || group?.finite !== true || group.relative) return null;
    const subject = tokens.slice(from, end);
    const sure =
      comma || semicolon || isContrast || joint?.lower === 'but' || isNominative(subject);
    if (!sure) return null;
    return {
      subject,
      from: at + (comma ? 2 : 1),
      standing: 'CONJUNCT',
      verbs: [group],
      supposed: false,
    };
  }

  /** "posed for photos, gave a speech, and left". */
  #listedAt(comma: number, open: Open): Open | null {
    const tokens = this.#tokens;
    const from = skipAdverbs(tokens, comma + 1);
    const own = this.#starts.get(from);
    if (own === undefined || !this.#sharesSubject(own, open, true)) return null;
    const closed = this.#groups.some(
      ({ first, finite }) =>
        finite &&
        first > from &&
        tokens.slice(Math.max(0, first - 2), first).some(({ lower }) => lower === 'and'),
    );
    return closed ? this.#sharing(open, from, own) : null;
  }

  #sharing(open: Open, from: number, group: VerbGroup): Open {
    let begin = from;
    while (this.#tokens[begin - 1]?.is === 'ADV') begin--;
    return {
      subject: open.subject,
      from: begin,
      standing: 'CONJUNCT',
      verbs: [group],
      supposed: false,
    };
  }

  /** Of one tense, and no other verb stands between that it could go with. */
  #sharesSubject(own: VerbGroup, open: Open, comma: boolean): boolean {
    const [first] = open.verbs;
    if (first === undefined || !own.finite || own.relative) return false;
    const alike =
      (first.tense === own.tense &&
        (own.tense !== 'PRESENT' || this.#number(own) === this.#number(first))) ||
      (this.#isAuxiliary(own) && this.#isAuxiliary(first));
    return (
      alike && (open.verbs.length === 1 || comma) && this.#embedded(open, own) <= (comma ? 1 : 0)
    );
  }

  /** How many relative clauses and other verbs stand between. */
  #embedded(open: Open, own: VerbGroup): number {
    const last = open.verbs[0]?.last ?? 0;
    return this.#groups.filter(({ finite, first }) => finite && first > last && first < own.first)
      .length;
  }

  /** "is", "has", "goes" stand with one, "are", "have", "go" with several. */
  #number(group: VerbGroup): 'ONE' | 'SEVERAL' {
    return /s$/.test(this.#tokens[group.first]?.lower ?? '') ? 'ONE' : 'SEVERAL';
  }

  #isAuxiliary(group: VerbGroup): boolean {
    return this.#tokens[group.first]?.is === 'AUX';
  }
}

/** ", declaring that …": what is declared is read as speech. */
const SAYING =
  /^(?:saying|adding|telling|declaring|warning|stressing|insisting|claiming|arguing|noting|stating|writing|vowing|calling|urging|explaining|asserting|alleging|suggesting|pledging|promising|complaining|asking|tweeting|joking|quipping|citing)$/;

const NOTHING: Token = { from: 0, to: 0, text: '', lower: '', lemma: '', is: 'X' };

function depthAfter(depth: number, { lower }: Token): number {
  if (/^[([“«]$/.test(lower)) return depth + 1;
  if (/^[)\]”»]$/.test(lower)) return Math.max(0, depth - 1);
  if (/^(?:"|''|``)$/.test(lower)) return depth > 0 ? depth - 1 : depth + 1;
  return depth;
}

/** A clause made of a participle with its own subject. */
export function subordinate(words: readonly (Token | string)[]): Proposition {
  const core = words.filter((word) => typeof word !== 'string');
  const verb = words.findIndex((word) => typeof word === 'string');
  const subject = core.slice(0, Math.max(0, verb));
  return { words, core, standing: 'SUBORDINATE', subject, lead: [] };
}
