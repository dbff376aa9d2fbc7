/** `hearsay verify`: did they say it, in these words? */

import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Command } from 'commander';
import { pMapIterable } from 'p-map';
import { HearsayError } from '../../domain/errors.ts';
import type { Services } from '../../services/index.ts';
import type { CliContext } from '../context.ts';
import { EXIT } from '../exit-status.ts';
import { readableVerification } from '../readable-verification.ts';
import { idOfLine, parseQuestion, toBatchAnswer } from '../verify-batch.ts';

interface VerifyFlags {
  readonly speaker?: string;
  readonly json: boolean;
  readonly batch?: string;
  readonly superseded: boolean;
}

/** Questions of a batch that are worked on at the same time. */
const AT_ONCE = 4;

/** Adds the command to `program`. */
export function registerVerify(program: Command, context: CliContext): void {
  program
    .command('verify')
    .description('did they say it, in these words? the verdict with its evidence')
    .argument('[quote]', 'the words')
    .option('--speaker <name>', 'who is supposed to have said them')
    .option('--superseded', 'let texts that a newer one has replaced decide too', false)
    .option('--json', 'print the answer as JSON', false)
    .option('--batch <file>', 'questions as JSON Lines from a file, or "-" for standard input')
    .addHelpText(
      'after',
      `
Verdicts: VERBATIM, ALTERED, SPLICED, MISATTRIBUTED, NOT_QUOTED, PARAPHRASED, NOT_FOUND.
With --batch every line {"id", "quote", "speaker"?} gives one line, in order: {"id", "verdict", "partial", "sourceId",
"start", "end", "speaker", …}, or {"id", "error": {"code", "message"}} with exit status 1.`,
    )
    .action((quote: string | undefined, flags: VerifyFlags) => verify(context, quote, flags));
}

async function verify(
  context: CliContext,
  quote: string | undefined,
  { speaker, json, batch, superseded }: VerifyFlags,
): Promise<void> {
  if ((quote === undefined) === (batch === undefined)) {
    throw new HearsayError(
      'BAD_INPUT',
      'Expected either a QUOTE or --batch FILE. Put the quote between the quotation marks of your shell.',
    );
  }
  const questions = batch === undefined ? null : await opened(context, batch);
  await context.withSession(async ({ services }) => {
    const { signal } = context;
    if (questions !== null) return answerAll(context, services, questions, superseded);
    const answer = await services.verify.verify(
      { quote: quote ?? '', speaker, superseded },
      { signal },
    );
    const record = await services.verify.onRecord(answer.evidence, { signal });
    const evidence = answer.evidence.map((one, at) => ({ ...one, ...record[at] }));
    context.progress.done();
    const text = json
      ? `${JSON.stringify({ ...answer, evidence })}\n`
      : readableVerification(answer, record);
    await write(context, text);
  });
}

/** Opened before Neo4j is looked for: a mistyped path costs nothing. */
async function opened({ stdin }: CliContext, file: string): Promise<Readable> {
  if (file === '-') return stdin;
  const input = createReadStream(file);
  try {
    await once(input, 'open');
  } catch (error) {
    throw new HearsayError('BAD_INPUT', `${file} cannot be read; give a file of JSON Lines.`, {
      cause: error,
    });
  }
  return input;
}

async function answerAll(
  context: CliContext,
  services: Services,
  input: Readable,
  superseded: boolean,
): Promise<void> {
  // Made only here, where its lines are taken at once: those that come before are lost.
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  const answers = pMapIterable(
    numbered(lines),
    (line) => {
      context.signal.throwIfAborted();
      return answerOne(context, services, { ...line, superseded });
    },
    { concurrency: AT_ONCE },
  );
  for await (const answer of answers) await write(context, `${JSON.stringify(answer)}\n`);
}

async function answerOne(
  context: CliContext,
  { verify }: Services,
  { line, number, superseded }: NumberedLine & { readonly superseded: boolean },
) {
  try {
    const { id, quote, speaker } = parseQuestion(line);
    return toBatchAnswer(
      id,
      await verify.verify({ quote, speaker, superseded }, { signal: context.signal }),
    );
  } catch (error) {
    // What is wrong with one line is told in its place; what is wrong with the graph ends all.
    if (!(error instanceof HearsayError) || error.code !== 'BAD_INPUT') throw error;
    const { code, message } = error;
    context.progress.note(`line ${number}: ${message} (${code})`);
    context.setExitStatus(EXIT.FAILED);
    return { id: idOfLine(line), error: { code, message } };
  }
}

interface NumberedLine {
  readonly line: string;
  readonly number: number;
}

async function* numbered(lines: AsyncIterable<string>) {
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() !== '') yield { line, number };
  }
}

/** Waits for a slow reader of the pipe. */
async function write({ stdout, signal }: CliContext, text: string): Promise<void> {
  if (!stdout.write(text)) await once(stdout, 'drain', { signal });
}
