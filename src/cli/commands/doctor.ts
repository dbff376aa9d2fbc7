/** `hearsay doctor`: is the history whole, and does the graph keep its promises? */

import type { Command } from 'commander';
import type { Diagnosis } from '../../services/doctor/index.ts';
import type { CliContext } from '../context.ts';
import { EXIT } from '../exit-status.ts';

interface DoctorFlags {
  readonly json: boolean;
}

/** Adds the command to `program`. */
export function registerDoctor(program: Command, context: CliContext): void {
  program
    .command('doctor')
    .description('check the chain of the history and what must hold of the graph; changes nothing')
    .option('--json', 'print the findings as JSON on standard output', false)
    .addHelpText(
      'after',
      `
Of the history every hash is computed again, and the first entry that is broken or missing is named. Keep the hash of
the last entry elsewhere: it shows later whether the history was written anew.
Exit status: 0 all is well; 1 something is wrong; 3 Neo4j is away; 130 Ctrl-C.`,
    )
    .action((flags: DoctorFlags) => doctor(context, flags));
}

async function doctor(context: CliContext, { json }: DoctorFlags): Promise<void> {
  const { progress, signal, stdout } = context;
  const diagnosis = await context.withSession(
    ({ services }) =>
      services.doctor.examine({
        signal,
        progress: (what, now, total) => progress.count(what, now, total),
      }),
    { claims: false },
  );
  progress.done();
  stdout.write(json ? `${JSON.stringify(diagnosis)}\n` : readable(diagnosis));
  if (!diagnosis.healthy) context.setExitStatus(EXIT.FAILED);
}

function readable({ healthy, chain, checks }: Diagnosis): string {
  const { entries, hash, broken } = chain;
  const lines = [
    broken === null
      ? `ok    the history is whole: ${entries} entries, the last with hash ${hash}`
      : `WRONG the history breaks at entry ${broken.seq}${broken.id === null ? '' : ` (${broken.id})`}: ${broken.why}`,
    ...checks.map(({ name, rule, total, examples }) =>
      total === 0
        ? `ok    ${rule}`
        : `WRONG ${rule}: ${total} do not (${name}): ${examples.join(', ')}${total > examples.length ? ', …' : ''}`,
    ),
    healthy
      ? 'All is well.'
      : 'Something is wrong: restore a backup, or read the articles named anew.',
  ];
  return `${lines.join('\n')}\n`;
}
