/** Reads a file of ClaimReviews into the graph, and says of every entry what became of it. */

import { HearsayError } from '../domain/errors.ts';
import { ENTRY_OUTCOMES, type EntryReport } from '../services/interchange/claim-reviews/index.ts';
import { readGraphFile } from '../services/interchange/graph-file.ts';
import { cliViewer } from './cli-viewer.ts';
import type { CliContext } from './context.ts';
import { EXIT } from './exit-status.ts';

export interface ClaimReviewFlags {
  readonly stopOnError: boolean;
  readonly json: boolean;
}

/** The largest file, in bytes, unpacked. */
const LARGEST = 100_000_000;

/** @throws HearsayError BAD_INPUT where the file as a whole is not fit. */
export async function importClaimReviews(
  context: CliContext,
  file: string,
  { stopOnError, json }: ClaimReviewFlags,
): Promise<void> {
  // Before Neo4j is looked for: a mistyped path costs nothing.
  const document = await contentsOf(file);
  const { signal, progress, stdout } = context;
  const counts = { ADDED: 0, REVISED: 0, UNCHANGED: 0, FAILED: 0 };
  await context.withSession(async ({ services }) => {
    const reports = services.claimReviews.read(cliViewer(), document, { stopOnError }, { signal });
    for await (const report of reports) {
      counts[report.outcome]++;
      if ('problem' in report) progress.note(`entry ${report.entry}: ${report.problem.message}`);
      if (json) stdout.write(`${JSON.stringify(lineOf(report))}\n`);
    }
  });
  if (!json) {
    const said = ENTRY_OUTCOMES.map((outcome) => `${counts[outcome]} ${outcome.toLowerCase()}`);
    stdout.write(`ClaimReviews: ${said.join(', ')}.\n`);
  }
  if (counts.FAILED > 0) context.setExitStatus(EXIT.FAILED);
}

function lineOf(report: EntryReport): object {
  const { entry, outcome } = report;
  return 'problem' in report
    ? { entry, outcome, problem: report.problem.message }
    : { entry, outcome, review: report.review.id };
}

async function contentsOf(file: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of readGraphFile(file)) {
    length += chunk.length;
    if (length > LARGEST) {
      throw new HearsayError(
        'BAD_INPUT',
        `Expected at most ${LARGEST / 1e6} MB of ClaimReviews, but ${file} holds more; split it.`,
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
