/** `hearsay up`: everything at once, for a machine that has nothing yet. */

import type { Command } from 'commander';
import { EXAMPLE_QUERIES } from '../../graphql/example-queries.ts';
import type { CliContext } from '../context.ts';

/** Adds the command to `program`. */
export function registerUp(program: Command, context: CliContext): void {
  program
    .command('up')
    .description('find or start Neo4j, read the seed articles into an empty graph, serve GraphQL')
    .addHelpText(
      'after',
      '\nEnvironment: HOST, PORT, HEARSAY_HOME, NEO4J_URI; see docs/running.md.',
    )
    .action(() =>
      context.withSession(async (session) => {
        context.progress.note(`Using ${session.neo4j.description}.`);
        const { readSeeds } = await import('../seeds.ts');
        await readSeeds(context, session);
        const { serveUntilEnded } = await import('../serving.ts');
        await serveUntilEnded(context, session, (url) => {
          context.stdout.write(welcome(url));
        });
      }),
    );
}

function welcome(url: string): string {
  const queries = EXAMPLE_QUERIES.slice(0, 3).map(({ query }) => indented(query.trim()));
  return [
    '',
    `Hearsay is up: ${url}`,
    `Ask it in GraphiQL: ${url}/graphql`,
    `Health: ${url}/health, readiness: ${url}/ready. Ctrl-C stops it.`,
    '',
    'Three queries worth trying:',
    '',
    queries.join('\n\n'),
    '',
    '',
  ].join('\n');
}

function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '  ');
}
