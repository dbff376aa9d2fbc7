/** The speakers of a document that are not people of its cast: organizations, groups, unnamed sources. */

import { distance } from 'fastest-levenshtein';
import type { ExtractedEntity } from '../../domain/extraction.ts';
import type { SpeakerKind } from '../../domain/vocabulary.ts';
import { isPlace } from './places.ts';
import type { SourcePhrase } from './source-phrase.ts';

interface OtherSpeaker {
  readonly index: number;
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly aliases: Set<string>;
  readonly plural: boolean;
  lastAt: number;
  /** Where the phrase ends that named it last. */
  lastTo: number;
}

/** How far back "they" and "it" reach, in characters. */
const REACH = 600;
/** Shorter names differ by a letter for good reason. */
const LEAST_MISSPELT = 10;
/** How many names back a misspelt one is compared with. */
const LAST_NAMES = 50;

/** Collects them in the order of the text. */
export class OtherSpeakers {
  readonly #text: string;
  readonly #firstIndex: number;
  readonly #byKey = new Map<string, OtherSpeaker>();
  readonly #byHead = new Map<string, OtherSpeaker>();
  readonly #keys: string[] = [];
  readonly #byIndex: OtherSpeaker[] = [];
  readonly #bodyByNoun = new Map<string, OtherSpeaker>();
  #lastPlural: OtherSpeaker | null = null;
  #lastBody: OtherSpeaker | null = null;
  #last: OtherSpeaker | null = null;
  #noticed: SourcePhrase | null = null;

  /** @param firstIndex Index of the first of them among the document's entities. */
  constructor(text: string, firstIndex: number) {
    this.#text = text;
    this.#firstIndex = firstIndex;
  }

  /** The speaker that `phrase` names, as an index into the entities; a new one where it was not named before. */
  add(phrase: SourcePhrase, kind: SpeakerKind): number {
    const bare = kind === 'UNNAMED' && phrase.definite && phrase.key === phrase.head;
    const again =
      this.#byKey.get(phrase.key) ??
      (bare ? this.#byHead.get(phrase.head) : this.#misspelt(phrase));
    const { from, to } = phrase.name;
    const words = this.#text.slice(from, to).replace(/[’']s?$/, '');
    // "MODERATOR" of a transcript is nobody's name.
    const written =
      kind === 'UNNAMED' && words === words.toUpperCase() ? words.toLowerCase() : words;
    const speaker = again ?? {
      index: this.#firstIndex + this.#byKey.size,
      name: written.charAt(0).toUpperCase() + written.slice(1),
      kind,
      aliases: new Set<string>(),
      plural: phrase.plural || phrase.coordinated,
      lastAt: 0,
      lastTo: 0,
    };
    speaker.aliases.add(written);
    speaker.lastAt = phrase.from;
    speaker.lastTo = phrase.to;
    if (again === undefined) {
      this.#byKey.set(phrase.key, speaker);
      this.#keys.push(phrase.key);
      this.#byIndex.push(speaker);
    }
    this.#byHead.set(phrase.head, speaker);
    this.#last = speaker;
    if (speaker.plural) this.#lastPlural = speaker;
    else if (speaker.kind === 'ORGANIZATION') {
      this.#lastBody = speaker;
      for (const word of phrase.key.split(' ')) this.#bodyByNoun.set(word, speaker);
    }
    return speaker.index;
  }

  /** True where `name` is not how the speaker was written first, so that a slip of the pen is taken for one. */
  isMisspelt(phrase: SourcePhrase): boolean {
    return !this.#byKey.has(phrase.key) && this.#misspelt(phrase) !== undefined;
  }

  /** One of the last names, give or take a letter in six: "Moscow Komsolets" and "Moscow Komsomelets". */
  #misspelt(phrase: SourcePhrase): OtherSpeaker | undefined {
    if (!phrase.proper || phrase.key.length < LEAST_MISSPELT || isPlace(phrase.key))
      return undefined;
    const key = this.#keys
      .slice(-LAST_NAMES)
      .find(
        (known) =>
          known.charAt(0) === phrase.key.charAt(0) &&
          !isPlace(known) &&
          distance(known, phrase.key) <= Math.floor(phrase.key.length / 6),
      );
    return key === undefined ? undefined : this.#byKey.get(key);
  }

  /** Remembers the plural that a sentence begins with, in case "they" means it. */
  notice(phrase: SourcePhrase): void {
    this.#noticed = phrase;
  }

  /** The speaker that the same words named before; null where none was. */
  known(phrase: SourcePhrase): number | null {
    const speaker = this.#byKey.get(phrase.key) ?? this.#byHead.get(phrase.head);
    return speaker === undefined || speaker.plural ? null : speaker.index;
  }

  /** True for one person without a name. */
  isSomebody(index: number): boolean {
    const speaker = this.#byIndex[index - this.#firstIndex];
    return speaker !== undefined && speaker.kind === 'UNNAMED' && !speaker.plural;
  }

  /** The last organization in whose name the noun stands; null where none spoke. */
  withNoun(noun: string): number | null {
    return this.#bodyByNoun.get(noun)?.index ?? null;
  }

  /** The speaker whose words end right before `at`, but for a comma; null where it is none of these. */
  endingAt(at: number): number | null {
    const last = this.#last;
    if (last === null || last.lastTo > at || at - last.lastTo > 3) return null;
    return /^,?\s?$/.test(this.#text.slice(last.lastTo, at)) ? last.index : null;
  }

  /** The group that "they", or the organization that "it", most likely denotes at `at`; null where none spoke nearby. */
  denotedBy(pronoun: string, at: number): number | null {
    const plural = /^(?:they|them)$/i.test(pronoun);
    if (!plural && !/^it$/i.test(pronoun)) return null;
    const noticed = this.#noticed;
    const isNear = (place: number | undefined) => place !== undefined && at - place <= REACH;
    if (
      plural &&
      noticed !== null &&
      isNear(noticed.from) &&
      noticed.from > (this.#lastPlural?.lastAt ?? -1)
    )
      return this.add(noticed, noticed.definite || noticed.coordinated ? 'GROUP' : 'UNNAMED');
    const last = plural && isNear(this.#lastPlural?.lastAt) ? this.#lastPlural : this.#lastBody;
    return last === null || !isNear(last.lastAt) ? null : last.index;
  }

  /** As entities, in the order of their indices. */
  get entities(): readonly ExtractedEntity[] {
    return [...this.#byKey.values()].map((speaker) => ({
      name: speaker.name,
      kind: speaker.kind,
      aliases: [...new Set([speaker.name, ...speaker.aliases])].sort(),
      description: null,
    }));
  }
}
