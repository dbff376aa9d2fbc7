/** `hearsay serve`: the GraphQL server on a graph as it is. */

import type { Command } from 'commander';
import type { CliContext } from '../context.ts';

/** Adds the command to `program`. */
export function registerServe(program: Command, context: CliContext): void {
  program
    .command('serve')
    .description('serve GraphQL; finds or starts Neo4j, brings its schema up to date')
    .addHelpText(
      'after',
      '\nEnvironment: HOST, PORT, HEARSAY_HOME, NEO4J_URI; see docs/running.md.',
    )
    .action(() =>
      context.withSession(async (session) => {
        const { serveUntilEnded } = await import('../serving.ts');
        await serveUntilEnded(context, session, (url) => {
          context.stdout.write(`Hearsay serves ${url}\n`);
        });
      }),
    );
}
