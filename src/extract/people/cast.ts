/** The people of a document: mentions of one person, merged by surname. */

import { countBelow } from '../../domain/count-below.ts';
import type { Range } from '../text/range.ts';
import { genderOfForename } from './forenames.ts';
import type { Gender } from './gender.ts';
import { misspeltSurnames, type SurnameUse } from './misspelt.ts';
import type { NameMention } from './name-mention.ts';

/** A person of the document. */
export interface Person {
  /** Full name where the document gives one, else the surname. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly gender: Gender | null;
  readonly mentions: readonly NameMention[];
  readonly surname: string;
}

/** A name where it denotes a person. */
export interface PersonMention extends NameMention {
  /** Index into {@link Cast.people}. */
  readonly person: number;
  /** True where the surname is a slip of the pen. */
  readonly misspelt: boolean;
}

/** All people and where they are named. */
export class Cast {
  readonly people: readonly Person[];
  /** In order, without overlap. */
  readonly mentions: readonly PersonMention[];

  constructor(people: readonly Person[], mentions: readonly PersonMention[]) {
    this.people = people;
    this.mentions = mentions;
  }

  /** How many mentions begin before `position`. */
  countBefore(position: number): number {
    return countBelow(this.mentions.length, (k) => (this.mentions[k]?.from ?? 0) < position);
  }

  /** The mentions that begin in `range`, in order. */
  within(range: Range): readonly PersonMention[] {
    return this.mentions.slice(this.countBefore(range.from), this.countBefore(range.to));
  }
}

const surnameOf = (mention: NameMention) => (mention.words.at(-1) ?? '').toLowerCase();
const forenameOf = (mention: NameMention) =>
  mention.words.length > 1 ? (mention.words[0] ?? '').toLowerCase() : null;

/**
 * Merges mentions into people. A bare surname denotes the bearer named last; a bare forename its only bearer.
 * @param speaks True for a mention that acts as a person does: what speaks and is not a thing is taken for one.
 */
export function castOf(
  mentions: readonly NameMention[],
  speaks: (mention: NameMention) => boolean,
): Cast {
  const isPerson = (mention: NameMention) =>
    mention.looks === 'PERSON' || (mention.looks === 'UNKNOWN' && speaks(mention));
  const surnames = new Set(mentions.filter(isPerson).map(surnameOf));
  const byForename = new Map<string, string>();
  for (const mention of mentions) {
    const forename = forenameOf(mention);
    if (
      forename !== null &&
      isPerson(mention) &&
      !namesTwo(mention, surnames) &&
      !byForename.has(forename)
    ) {
      byForename.set(forename, surnameOf(mention));
    }
  }
  const slips = misspeltSurnames(usesOf(mentions, surnames));
  const builders = new Map<string, PersonBuilder>();
  const bearers = new Map<string, PersonBuilder[]>();
  const fullNames = new FullNames(mentions, surnames);
  const found: { mention: NameMention; builder: PersonBuilder; misspelt: boolean }[] = [];
  for (const mention of mentions) {
    if (mention.looks === 'THING' || namesTwo(mention, surnames)) continue;
    const own = surnameOf(mention);
    const byFirst =
      mention.words.length === 1 && !surnames.has(own) ? byForename.get(own) : undefined;
    const written = byFirst ?? own;
    if (!surnames.has(written)) continue;
    const surname = slips.get(written) ?? written;
    const forename = forenameOf(mention);
    const bearer = bearerOf(mention, bearers.get(surname) ?? []);
    const key =
      forename ?? (bearer === undefined ? fullNames.of(surname, mention.gender) : bearer.forename);
    const builder = getOrAdd(
      builders,
      `${surname}/${key ?? ''}`,
      () => new PersonBuilder(surname, key),
    );
    builder.add(mention);
    const known = getOrAdd(bearers, surname, () => []);
    if (!known.includes(builder)) known.push(builder);
    found.push({ mention, builder, misspelt: surname !== written });
  }
  const people = [...builders.values()];
  const place = new Map(people.map((builder, index) => [builder, index]));
  return new Cast(
    people.map((builder) => builder.build()),
    found.map(({ mention, builder, misspelt }) => ({
      ...mention,
      person: place.get(builder) ?? 0,
      misspelt,
    })),
  );
}

/** How each surname of a person is used. */
function usesOf(
  mentions: readonly NameMention[],
  surnames: ReadonlySet<string>,
): ReadonlyMap<string, SurnameUse> {
  const uses = new Map<string, { count: number; first: number; forenames: Set<string> }>();
  for (const mention of mentions) {
    const surname = surnameOf(mention);
    if (mention.looks === 'THING' || !surnames.has(surname) || namesTwo(mention, surnames))
      continue;
    const use = getOrAdd(uses, surname, () => ({
      count: 0,
      first: mention.from,
      forenames: new Set<string>(),
    }));
    use.count++;
    const forename = forenameOf(mention);
    if (forename !== null) use.forenames.add(forename);
  }
  return uses;
}

/** "the Putin Trump summit": two surnames are not a name. */
function namesTwo(mention: NameMention, surnames: ReadonlySet<string>): boolean {
  const [first] = mention.words;
  return (
    mention.words.length === 2 &&
    first !== undefined &&
    surnames.has(first.toLowerCase()) &&
    genderOfForename(first) === null
  );
}

/** In characters: so near, a surname means whoever bore it last. */
const NEAR = 400;

/** Whom a surname alone means: who bore it right before, or else whom the document names most. */
function bearerOf(
  mention: NameMention,
  bearers: readonly PersonBuilder[],
): PersonBuilder | undefined {
  const fitting = bearers.filter(
    ({ gender }) => mention.gender === null || gender === null || gender === mention.gender,
  );
  const last = fitting.reduce<PersonBuilder | undefined>(
    (best, other) => (best === undefined || other.lastAt > best.lastAt ? other : best),
    undefined,
  );
  if (last === undefined || mention.from - last.lastAt <= NEAR) return last;
  return fitting.reduce((best, other) => (other.count > best.count ? other : best), last);
}

/** The forenames given with each surname: a surname may come before its full name. */
class FullNames {
  readonly #first = new Map<string, string>();
  /** By surname, how many more titles and forenames tell a man than a woman. */
  readonly #men = new Map<string, number>();

  constructor(mentions: readonly NameMention[], surnames: ReadonlySet<string>) {
    for (const mention of mentions) {
      const forename = forenameOf(mention);
      const surname = surnameOf(mention);
      if (mention.looks === 'THING' || !surnames.has(surname)) continue;
      if (mention.gender !== null) {
        const vote = mention.gender === 'MALE' ? 1 : -1;
        this.#men.set(surname, (this.#men.get(surname) ?? 0) + vote);
      }
      if (forename === null || namesTwo(mention, surnames)) continue;
      const keys = [`${surname}/${mention.gender ?? ''}`, `${surname}/any`];
      for (const key of keys) {
        if (!this.#first.has(key)) this.#first.set(key, forename);
      }
    }
  }

  /** The forename of a bearer of that gender, or of no known one; null where there is none. */
  of(surname: string, gender: Gender | null): string | null {
    const first = (key: string) => this.#first.get(`${surname}/${key}`) ?? null;
    if (gender !== null) return first(gender) ?? first('');
    const men = this.#men.get(surname) ?? 0;
    if (men === 0) return first('any');
    return first(men > 0 ? 'MALE' : 'FEMALE') ?? first('');
  }
}

class PersonBuilder {
  readonly forename: string | null;
  readonly #surname: string;
  readonly #mentions: NameMention[] = [];
  gender: Gender | null = null;
  /** Where it was named last, and how often so far. */
  lastAt = 0;

  get count(): number {
    return this.#mentions.length;
  }

  constructor(surname: string, forename: string | null) {
    this.#surname = surname;
    this.forename = forename;
  }

  add(mention: NameMention): void {
    this.#mentions.push(mention);
    this.lastAt = mention.from;
    this.gender ??= mention.gender;
  }

  build(): Person {
    const names = new Set(this.#mentions.map((mention) => mention.words.join(' ')));
    const proper = this.#mentions.filter((mention) => surnameOf(mention) === this.#surname);
    const name =
      [...new Set(proper.map((mention) => mention.words.join(' ')))].reduce(
        (a, b) => (b.length > a.length ? b : a),
        '',
      ) ||
      [...names][0] ||
      '';
    return {
      name,
      aliases: [...names].sort(),
      gender: this.gender,
      mentions: this.#mentions,
      surname: this.#surname,
    };
  }
}

function getOrAdd<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
