/** `hearsay bundle`: the evidence of one quote, claim or review as a file that proves itself. */

import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { HearsayError } from '../../domain/errors.ts';
import { checkBundle } from '../../services/interchange/bundle/check-bundle.ts';
import { makeBundle } from '../../services/interchange/bundle/make-bundle.ts';
import { writeGraphFile } from '../../services/interchange/graph-file.ts';
import type { CliContext } from '../context.ts';
import { EXIT } from '../exit-status.ts';

/** Adds the command and its two parts to `program`. */
export function registerBundle(program: Command, context: CliContext): void {
  const bundle = program
    .command('bundle')
    .description('the evidence of one quote, claim or review as a file that proves itself');
  bundle
    .command('make')
    .description('gather passages, texts, sources, reviews and history')
    .argument('<id>', 'id of a quote, claim or review')
    .option('--out <file>', 'a file instead of standard output')
    .action((id: string, { out }: { readonly out?: string }) =>
      context.withSession(async ({ graph }) => {
        const { signal } = context;
        const text = await makeBundle(graph.subgraphs, id, { signal });
        if (out === undefined) context.stdout.write(text);
        else await writeGraphFile(out, (write) => write(text));
      }),
    );
  bundle
    .command('check')
    .description('say whether a bundle is whole and unaltered; needs no graph')
    .argument('<file>', 'the file that `hearsay bundle make` wrote')
    .addHelpText(
      'after',
      `
Exit status: 0 all of it fits; 1 something does not, as said on standard output; 2 the file cannot be read.
A hash inside a file tells of accidents. Whoever sends a bundle says its SHA-256 elsewhere too, to exclude intent.`,
    )
    .action((file: string) => check(context, file));
}

async function check(context: CliContext, file: string): Promise<void> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    const message = `Expected an evidence bundle, but ${file} cannot be read.`;
    throw new HearsayError('BAD_INPUT', message, { cause });
  });
  const { of, nodes, problems } = checkBundle(bytes);
  if (problems.length > 0) {
    context.stdout.write(problems.map((problem) => `${problem}\n`).join(''));
    context.setExitStatus(EXIT.FAILED);
    return;
  }
  const parts = [...nodes].map(([label, count]) => `${count} ${label}`).join(', ');
  context.stdout.write(`All of it fits: the evidence of ${of}, with ${parts}.\n`);
}
