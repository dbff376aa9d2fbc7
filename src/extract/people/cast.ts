/** The people of a document: mentions of one person, merged by surname. */

import type { Range } from '../text/range.ts';
import { genderOfForename } from './forenames.ts';
import type { Gender } from './gender.ts';
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
    let low = 0;
    let high = this.mentions.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.mentions[middle]?.from ?? 0) < position) low = middle + 1;
      else high = middle;
    }
    return low;
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
 * @param speaks True for a mention that is the head of a source: what speaks and is not a thing is taken for a person.
 */
export function castOf(
  mentions: readonly NameMention[],
  speaks: (mention: Range) => boolean,
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
  const builders = new Map<string, PersonBuilder>();
  const latest = new Map<string, PersonBuilder>();
  const fullNames = firstFullNames(mentions, surnames);
  const found: { mention: NameMention; builder: PersonBuilder }[] = [];
  for (const mention of mentions) {
    if (mention.looks === 'THING' || namesTwo(mention, surnames)) continue;
    const own = surnameOf(mention);
    const byFirst =
      mention.words.length === 1 && !surnames.has(own) ? byForename.get(own) : undefined;
    const surname = byFirst ?? own;
    if (!surnames.has(surname)) continue;
    const forename = forenameOf(mention);
    const bearer = latest.get(surname);
    const fits =
      bearer !== undefined &&
      (mention.gender === null || bearer.gender === null || bearer.gender === mention.gender);
    const key =
      forename ??
      (fits
        ? bearer.forename
        : (fullNames.get(`${surname}/${mention.gender ?? ''}`) ??
          fullNames.get(`${surname}/`) ??
          null));
    const builder = getOrAdd(
      builders,
      `${surname}/${key ?? ''}`,
      () => new PersonBuilder(surname, key),
    );
    builder.add(mention);
    latest.set(surname, builder);
    found.push({ mention, builder });
  }
  const people = [...builders.values()];
  const place = new Map(people.map((builder, index) => [builder, index]));
  return new Cast(
    people.map((builder) => builder.build()),
    found.map(({ mention, builder }) => ({
      ...mention,
      person: place.get(builder) ?? 0,
    })),
  );
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

/** The first forename given with each surname (and gender): a surname may come before its full name. */
function firstFullNames(
  mentions: readonly NameMention[],
  surnames: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const mention of mentions) {
    const forename = forenameOf(mention);
    const surname = surnameOf(mention);
    if (forename === null || mention.looks === 'THING' || !surnames.has(surname)) continue;
    if (namesTwo(mention, surnames)) continue;
    for (const key of [`${surname}/${mention.gender ?? ''}`, `${surname}/`]) {
      if (!names.has(key)) names.set(key, forename);
    }
  }
  return names;
}

class PersonBuilder {
  readonly forename: string | null;
  readonly #surname: string;
  readonly #mentions: NameMention[] = [];
  gender: Gender | null = null;

  constructor(surname: string, forename: string | null) {
    this.#surname = surname;
    this.forename = forename;
  }

  add(mention: NameMention): void {
    this.#mentions.push(mention);
    this.gender ??= mention.gender;
  }

  build(): Person {
    const names = new Set(this.#mentions.map((mention) => mention.words.join(' ')));
    const name = [...names].reduce((a, b) => (b.length > a.length ? b : a), '');
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
