/** Writes everything of one article in the order that its parts stand on each other. */

import type { Runner } from '../database.ts';
import type { ArticleWrite } from '../ingest-stores.ts';
import {
  ingestAttestUtterances,
  ingestLinkOutlet,
  ingestLinkUtterances,
  ingestLinkVariants,
  ingestLockUtterances,
  ingestUpdateSpeakers,
  ingestWriteAliases,
  ingestWriteArticle,
  ingestWriteAttributions,
  ingestWriteCandidates,
  ingestWriteKeys,
  ingestWriteOutlet,
  ingestWriteQuotes,
  ingestWriteSnapshot,
  ingestWriteSpeakers,
  ingestWriteUtterances,
} from '../statements.generated.ts';
import { recountClaims, recountClaimsOfOrigin, writeClaims } from './claims-writer.ts';
import { writeOrigin } from './origin-writer.ts';
import { settleRetractions } from './retraction-writer.ts';
import { sorted } from './sorted.ts';
import { utterancesOf, writeStandings } from './standing-writer.ts';

/** Writes the article; what exists already, by id, stays as it is. Rows are sorted, so that two writers cannot deadlock. */
export async function writeArticle(runner: Runner, write: ArticleWrite): Promise<void> {
  await writeDocument(runner, write);
  const recounted = await writeOrigin(runner, write);
  await writeSpeakers(runner, write);
  await writeQuotes(runner, write, recounted);
  await writeAttributions(runner, write);
  if (write.claims !== undefined) await writeClaims(runner, write.snapshot.id, write.claims);
  // What the older text made is no longer made by the article.
  if (write.snapshot.revisionOfId !== null) {
    await recountClaims(runner, [write.article.id]);
    // What was retracted is not stated anew by a newer text.
    await settleRetractions(runner, { articleIds: [write.article.id], quoteIds: [] });
  }
  // What counted as two sources is one now.
  if (write.origin.joinedIds.length > 0) await recountClaimsOfOrigin(runner, write.origin.id);
}

async function writeDocument(runner: Runner, write: ArticleWrite): Promise<void> {
  const { outlet, article, snapshot } = write;
  if (outlet !== null) await runner.run(ingestWriteOutlet, { outlet });
  await runner.run(ingestWriteArticle, { article });
  if (article.outletId !== null) {
    await runner.run(ingestLinkOutlet, { articleId: article.id, outletId: article.outletId });
  }
  await runner.run(ingestWriteSnapshot, { snapshot });
}

async function writeSpeakers(runner: Runner, write: ArticleWrite): Promise<void> {
  const { speakers, aliases, speakerUpdates = [] } = write;
  if (speakers.length > 0) {
    await runner.run(ingestWriteSpeakers, { speakers: sorted(speakers, ({ id }) => id) });
  }
  if (speakerUpdates.length > 0) {
    await runner.run(ingestUpdateSpeakers, {
      speakers: sorted(speakerUpdates, ({ speakerId }) => speakerId),
    });
  }
  if (aliases.length > 0) {
    await runner.run(ingestWriteAliases, { speakers: aliasesBySpeaker(aliases) });
  }
  const keys = [
    ...speakers.flatMap(({ id, keys }) => keys.map((key) => ({ key, speakerId: id }))),
    ...aliases.flatMap(({ speakerId, keys }) => keys.map((key) => ({ key, speakerId }))),
  ];
  if (keys.length > 0) {
    await runner.run(ingestWriteKeys, {
      keys: sorted(keys, ({ key, speakerId }) => `${key}\n${speakerId}`),
    });
  }
}

/** `recounted` are utterances that other articles carry whose origins this one joined. */
async function writeQuotes(
  runner: Runner,
  write: ArticleWrite,
  recounted: readonly string[],
): Promise<void> {
  const { utterances, variants, quotes, snapshot, standings } = write;
  const instances = quotes.flatMap(({ id, utteranceId, similarity, wording }) =>
    utteranceId === null
      ? []
      : [
          {
            quoteId: id,
            utteranceId,
            similarity,
            text: wording?.text ?? null,
            normalized: wording?.normalized ?? null,
          },
        ],
  );
  const counted = [
    ...new Set([
      ...recounted,
      ...instances.map(({ utteranceId }) => utteranceId),
      ...utterancesOf(standings),
    ]),
  ].sort();

  if (utterances.length > 0) {
    await runner.run(ingestWriteUtterances, { utterances: sorted(utterances, ({ id }) => id) });
  }
  const locked = new Set([
    ...counted,
    ...variants.flatMap(({ utteranceId, otherId }) => [utteranceId, otherId]),
  ]);
  if (locked.size > 0) await runner.run(ingestLockUtterances, { ids: [...locked].sort() });
  if (variants.length > 0) {
    const rows = variants.map(({ utteranceId, otherId, relation, similarity }) => {
      const [fromId = '', toId = ''] = [utteranceId, otherId].sort();
      return { fromId, toId, relation, similarity };
    });
    await runner.run(ingestLinkVariants, {
      variants: sorted(rows, ({ fromId, toId }) => `${fromId} ${toId}`),
    });
  }
  if (quotes.length > 0) {
    await runner.run(ingestWriteQuotes, {
      snapshotId: snapshot.id,
      quotes: quotes.map(({ spans, verbatim, cue, wording: _, ...quote }) => ({
        ...quote,
        // Neo4j holds no lists of pairs, so spans are two lists.
        spanStarts: spans.map(({ start }) => start),
        spanEnds: spans.map(({ end }) => end),
        verbatimStarts: verbatim.map(({ start }) => start),
        verbatimEnds: verbatim.map(({ end }) => end),
        cueStart: cue?.start ?? null,
        cueEnd: cue?.end ?? null,
        cueText: cue?.text ?? null,
      })),
    });
  }
  await writeStandings(runner, standings);
  if (counted.length > 0) {
    await runner.run(ingestLinkUtterances, { instances });
    await runner.run(ingestAttestUtterances, { ids: counted });
  }
}

async function writeAttributions(runner: Runner, { attributions }: ArticleWrite): Promise<void> {
  if (attributions.length === 0) return;
  await runner.run(ingestWriteAttributions, {
    attributions: attributions.map(({ mention, candidates: _, ...attribution }) => ({
      ...attribution,
      mentionStart: mention?.start ?? null,
      mentionEnd: mention?.end ?? null,
      mentionText: mention?.text ?? null,
    })),
  });
  const candidates = attributions.flatMap(({ id, candidates }) =>
    candidates.map((candidate) => ({ ...candidate, attributionId: id })),
  );
  if (candidates.length === 0) return;
  await runner.run(ingestWriteCandidates, {
    candidates: sorted(
      candidates,
      ({ speakerId, attributionId }) => `${speakerId} ${attributionId}`,
    ),
  });
}

function aliasesBySpeaker(
  aliases: ArticleWrite['aliases'],
): readonly { readonly speakerId: string; readonly aliases: readonly string[] }[] {
  const bySpeaker = new Map<string, string[]>();
  for (const { speakerId, alias } of aliases) {
    bySpeaker.set(speakerId, [...(bySpeaker.get(speakerId) ?? []), alias]);
  }
  return sorted(
    [...bySpeaker].map(([speakerId, forms]) => ({ speakerId, aliases: forms })),
    ({ speakerId }) => speakerId,
  );
}
