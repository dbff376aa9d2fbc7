/** `hearsay import`: a graph that `hearsay export` wrote, or reviews that others published. */

import { type Command, Option } from 'commander';
import { readGraphFile } from '../../services/interchange/graph-file.ts';
import { importGraph } from '../../services/interchange/import-graph.ts';
import { readHeader } from '../../services/interchange/read-graph-lines.ts';
import type { CliContext } from '../context.ts';
import { type ClaimReviewFlags, importClaimReviews } from '../import-claim-reviews.ts';

interface ImportFlags extends ClaimReviewFlags {
  readonly format: 'graph' | 'claim-review';
  readonly replace: boolean;
}

/** Adds the command to `program`. */
export function registerImport(program: Command, context: CliContext): void {
  program
    .command('import')
    .description('read in a graph that `hearsay export` wrote, or ClaimReviews of others')
    .argument('<file>', 'the file, packed with gzip or not')
    .addOption(
      new Option('--format <format>', 'graph: a whole one, into an empty one, all of it or nothing')
        .choices(['graph', 'claim-review'])
        .default('graph'),
    )
    .option('--replace', 'graph: remove what is in the graph first', false)
    .option('--stop-on-error', 'claim-review: end at the first entry that is not fit', false)
    .option('--json', 'claim-review: print what became of each entry as JSON Lines', false)
    .addHelpText(
      'after',
      `
A graph: all of the file is checked before anything is written. An import that was broken off begins anew when it is run again.
claim-review: each entry becomes a review that waits for a second person; the same file twice changes nothing.
Exit status: 0 it is in; 1 some entries are not fit; 2 the file or the graph is not; 3 Neo4j is away; 130 Ctrl-C.`,
    )
    .action((file: string, flags: ImportFlags) =>
      flags.format === 'graph'
        ? importFile(context, file, flags)
        : importClaimReviews(context, file, flags),
    );
}

/** Checks the file, writes it into the graph and says what is in it now. */
export async function importFile(
  context: CliContext,
  file: string,
  { replace }: Pick<ImportFlags, 'replace'>,
): Promise<void> {
  // Before Neo4j is looked for: a mistyped path costs nothing.
  await readHeader(readGraphFile(file));
  await context.withSession(async ({ graph, neo4j }) => {
    const { nodes, relationships } = await importGraph(
      { store: graph.bulk, migrations: await graph.migrations(), migrate: () => graph.migrate() },
      () => readGraphFile(file),
      { replace, signal: context.signal, onProgress: context.progress.count },
    );
    context.progress.note(
      `${nodes} nodes and ${relationships} relationships are in ${neo4j.description}`,
    );
  });
}
