/** `hearsay import`: a graph that `hearsay export` wrote, into an empty one. */

import type { Command } from 'commander';
import { readGraphFile } from '../../services/interchange/graph-file.ts';
import { importGraph } from '../../services/interchange/import-graph.ts';
import { readHeader } from '../../services/interchange/read-graph-lines.ts';
import type { CliContext } from '../context.ts';

interface ImportFlags {
  readonly replace: boolean;
}

/** Adds the command to `program`. */
export function registerImport(program: Command, context: CliContext): void {
  program
    .command('import')
    .description(
      'write a graph that `hearsay export` wrote into an empty one: all of it or nothing',
    )
    .argument('<file>', 'the file, packed with gzip or not')
    .option('--replace', 'remove what is in the graph first', false)
    .addHelpText(
      'after',
      `
All of the file is checked before anything is written. An import that was broken off begins anew when it is run again.
Exit status: 0 it is in; 2 the file or the graph is not fit for it; 3 Neo4j is away; 130 Ctrl-C.`,
    )
    .action((file: string, flags: ImportFlags) => importFile(context, file, flags));
}

/** Checks the file, writes it into the graph and says what is in it now. */
export async function importFile(
  context: CliContext,
  file: string,
  { replace }: ImportFlags,
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
