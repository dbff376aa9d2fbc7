/** What an article teaches the graph about speakers: new ones, new forms of known ones, fuller names. */

import { isPlainRole, isWholeName, normalizeName } from '../../domain/names/index.ts';
import type { ArticleWrite, SpeakerCandidate } from '../../graph/ingest-stores.ts';
import { type ArticlePerson, keysOfForm } from './article-people.ts';
import type { Resolution } from './resolve-speakers.ts';

type SpeakerWrites = Required<Pick<ArticleWrite, 'speakers' | 'aliases' | 'speakerUpdates'>>;
type NewSpeaker = ArticleWrite['speakers'][number];

/** The writes for those speakers whom a quote of the article names (`used`, by id). */
export function speakerWrites(
  resolutions: readonly Resolution[],
  known: readonly SpeakerCandidate[],
  used: ReadonlySet<string>,
): SpeakerWrites {
  const speakers = new Map<string, NewSpeaker>();
  const lessons: { readonly person: ArticlePerson; readonly speaker: SpeakerCandidate }[] = [];
  for (const { person, newId, speakers: candidates } of resolutions) {
    if (newId !== null && used.has(newId)) {
      speakers.set(newId, newSpeaker(newId, person, speakers.get(newId)));
    }
    // Only an undoubted resolution teaches the graph something about a speaker.
    const [only] = candidates.length === 1 ? candidates : [];
    const speaker = known.find(({ id }) => id === only?.speakerId);
    if (speaker !== undefined && used.has(speaker.id)) lessons.push({ person, speaker });
  }
  const fullestFirst = lessons.toSorted((a, b) => Number(b.person.whole) - Number(a.person.whole));
  const updates = new Map<string, SpeakerWrites['speakerUpdates'][number]>();
  const aliases = new Map<string, ArticleWrite['aliases'][number]>();
  for (const { person, speaker } of fullestFirst) {
    const given = updates.get(speaker.id);
    const update = updateOf(
      person,
      speaker,
      given?.name ?? speaker.name,
      given === undefined ? speaker.description : given.description,
    );
    if (update !== null) updates.set(speaker.id, update);
    const name = updates.get(speaker.id)?.name ?? speaker.name;
    for (const form of [...person.forms, speaker.name]) {
      if (form === name || speaker.aliases.includes(form)) continue;
      // The old name carries the keys of the new one, which is no alias and so has no entry of its own.
      const keys = form === speaker.name ? person.keys : keysOfForm(form, person);
      aliases.set(`${speaker.id} ${form}`, { speakerId: speaker.id, alias: form, keys });
    }
  }
  return {
    speakers: [...speakers.values()],
    aliases: [...aliases.values()],
    speakerUpdates: [...updates.values()],
  };
}

/** Two entities of the article that turn out to be one new speaker are joined. */
function newSpeaker(id: string, person: ArticlePerson, before: NewSpeaker | undefined): NewSpeaker {
  const name = before?.name ?? person.name;
  const forms = new Set([...(before?.aliases ?? []), ...person.forms]);
  forms.delete(name);
  const keys = person.forms.flatMap((form) => keysOfForm(form, person));
  return {
    id,
    name,
    kind: person.kind,
    aliases: [...forms].sort(),
    description: before?.description ?? person.description,
    wikidataId: null,
    keys: [...new Set([...(before?.keys ?? []), ...person.keys, ...keys])].sort(),
  };
}

/** A whole name goes before a surname alone, a description before a part of it. Null where nothing is gained. */
function updateOf(
  person: ArticlePerson,
  speaker: SpeakerCandidate,
  name: string,
  described: string | null,
): SpeakerWrites['speakerUpdates'][number] | null {
  const fuller = !speaker.namedByHand && person.whole && !isWholeName(name, speaker.kind);
  const description = fullerDescription(described, person.description);
  if (!fuller && description === described) return null;
  return { speakerId: speaker.id, name: fuller ? person.name : name, description };
}

/** "President" gives way to "US President", never to what leaves it out or adds words of another sort. */
function fullerDescription(known: string | null, given: string | null): string | null {
  if (known === null || given === null) return known ?? given;
  const [old, fresh] = [normalizeName(known), normalizeName(given)];
  const says = fresh.length > old.length && ` ${fresh} `.includes(` ${old} `);
  return says && isPlainRole(given) ? given : known;
}
