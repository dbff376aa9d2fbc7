/** The speakers of one article as resolution sees them: names, the forms they appear under, and their roles. */

import type { ExtractedEntity, Extraction } from '../../domain/extraction.ts';
import { speakerId } from '../../domain/ids.ts';
import {
  compareNames,
  identityOfName,
  isWholeName,
  nameKeys,
  normalizeName,
  parsePersonName,
  type Roles,
  rolesOf,
  tidyName,
} from '../../domain/names/index.ts';
import type { SpeakerKind } from '../../domain/vocabulary.ts';
import { titledForms } from './titled-forms.ts';

/** An entity of the article, its name stripped of titles. */
export interface ArticlePerson {
  /** Index into `Extraction.entities`. */
  readonly entity: number;
  readonly kind: SpeakerKind;
  readonly name: string;
  /** Says enough to name one speaker by itself; see `isWholeName`. */
  readonly whole: boolean;
  /** Every form under which the article names them, titles included, sorted. */
  readonly forms: readonly string[];
  readonly description: string | null;
  readonly roles: Roles;
  readonly keys: readonly string[];
}

/** Prepares the entities of an extraction for resolution, in their order. */
export function articlePeople(extraction: Extraction): readonly ArticlePerson[] {
  const shared = sharedForms(extraction.entities);
  return extraction.entities.map((entity, index) =>
    entity.kind === 'PERSON'
      ? person(entity, index, extraction.document.text, shared)
      : other(entity, index),
  );
}

function person(
  entity: ExtractedEntity,
  index: number,
  text: string,
  shared: ReadonlySet<string>,
): ArticlePerson {
  const { name } = parsePersonName(entity.name);
  const named = [...new Set([name, ...entity.aliases.map(tidyName)])].filter(
    (form) => compareNames(form, name).relation !== 'different',
  );
  // "President Bush" tells nothing where two people of the article are called Bush.
  const titled = named
    .filter((form) => !shared.has(form))
    .flatMap((form) => titledForms(text, form));
  const forms = [...new Set([...entity.aliases.map(tidyName), ...titled, name])];
  return {
    entity: index,
    kind: 'PERSON',
    name,
    whole: isWholeName(name, 'PERSON'),
    forms: forms.filter((form) => form !== '').sort(),
    description: entity.description,
    roles: rolesOf([entity.description, ...titled.map((form) => parsePersonName(form).around)]),
    keys: nameKeys(name, 'PERSON'),
  };
}

/** The name keys of one form; none for a description such as "the Russian leader", which names nobody by itself. */
export function keysOfForm(form: string, person: ArticlePerson): readonly string[] {
  return compareNames(form, person.name, person.kind).relation === 'different'
    ? []
    : nameKeys(form, person.kind);
}

/** The ids that an article may give somebody whom the graph does not know. */
export function idsOfNew(person: ArticlePerson, articleId: string): readonly string[] {
  return [false, true].map((doubted) => idOfNew(person, articleId, doubted));
}

/** A whole name is one speaker everywhere; anything less, or a doubted name, is one only within its article. */
export function idOfNew(person: ArticlePerson, articleId: string, doubted: boolean): string {
  const identity = identityOfName(person.name, person.kind) || normalizeName(person.name);
  return speakerId(person.kind, identity, person.whole && !doubted ? '' : articleId);
}

function other(entity: ExtractedEntity, index: number): ArticlePerson {
  const name = tidyName(entity.name);
  return {
    entity: index,
    kind: entity.kind,
    name,
    whole: isWholeName(name, entity.kind),
    forms: [...new Set([name, ...entity.aliases.map(tidyName)])]
      .filter((form) => form !== '')
      .sort(),
    description: entity.description,
    roles: rolesOf([entity.description]),
    keys: nameKeys(name, entity.kind),
  };
}

/** Forms that more than one person of the article goes by. */
function sharedForms(entities: readonly ExtractedEntity[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { kind, aliases } of entities) {
    if (kind !== 'PERSON') continue;
    for (const form of new Set(aliases.map(tidyName))) {
      if (seen.has(form)) shared.add(form);
      seen.add(form);
    }
  }
  return shared;
}
