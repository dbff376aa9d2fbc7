/** `hearsay migrate`: brings the graph's schema up to date. */

import type { Command } from 'commander';
import type { CliContext } from '../context.ts';

/** Adds the command to `program`. */
export function registerMigrate(program: Command, context: CliContext): void {
  program
    .command('migrate')
    .description("bring the graph's constraints and indexes up to date; safe to run again")
    .action(() =>
      context.withSession(
        async ({ graph, neo4j }) => {
          const { applied, version } = await graph.migrate();
          const done = applied.map((one) => `applied ${one.version} ${one.name}\n`).join('');
          context.stdout.write(`${done}${neo4j.description} is at version ${version}\n`);
        },
        { migrate: false },
      ),
    );
}
