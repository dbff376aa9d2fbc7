/** `hearsay relations`: every relation between claims as the passages behind it. */

import { once } from 'node:events';
import type { Command } from 'commander';
import type { PassagePair } from '../../services/claims/relation-passages.ts';
import type { CliContext } from '../context.ts';

interface RelationsFlags {
  readonly jsonl: boolean;
  readonly bestFirst: boolean;
}

/** Adds the command to `program`. */
export function registerRelations(program: Command, context: CliContext): void {
  program
    .command('relations')
    .description('list which passages corroborate, contradict, refine or update which others')
    .option('--jsonl', 'JSON Lines, one pair of passages a line', false)
    .option('--best-first', 'best score first, which keeps all of them in memory', false)
    .addHelpText(
      'after',
      `
With --jsonl: {"type", "state", "score", "aDoc", "aStart", "aEnd", "bDoc", "bStart", "bEnd", "rationale"} a line.
aDoc and bDoc are the ids that the records came with, else the articles' own; offsets count Unicode code points.
What is SUGGESTED is a possibility that nobody has looked at yet.`,
    )
    .action((flags: RelationsFlags) =>
      context.withSession(async ({ services }) => {
        const pairs = services.claims.relationPassages({
          bestFirst: flags.bestFirst,
          signal: context.signal,
        });
        for await (const pair of pairs) {
          await write(context, flags.jsonl ? jsonLine(pair) : readable(pair));
        }
      }),
    );
}

function jsonLine({ type, state, score, a, b, rationale }: PassagePair): string {
  const [aDoc, bDoc] = [a, b].map(({ sourceId, articleId }) => sourceId ?? articleId);
  const first = { aDoc, aStart: a.start, aEnd: a.end };
  const second = { bDoc, bStart: b.start, bEnd: b.end };
  return `${JSON.stringify({ ...{ type, state, score }, ...first, ...second, rationale })}\n`;
}

function readable({ type, state, score, a, b, rationale }: PassagePair): string {
  const [from, to] = [a, b].map(
    ({ sourceId, articleId, start, end }) => `${sourceId ?? articleId} ${start}–${end}`,
  );
  const head = `${type.toLowerCase()} (${state.toLowerCase()}, ${Math.round(score * 100)}%)`;
  return `${head}: ${from} / ${to}\n  ${rationale}\n`;
}

/** Waits for a slow reader of the pipe, so that output never piles up in memory. */
async function write({ stdout, signal }: CliContext, text: string): Promise<void> {
  signal.throwIfAborted();
  if (!stdout.write(text)) await once(stdout, 'drain', { signal });
}
