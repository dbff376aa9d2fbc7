/** The commands of `hearsay` and their help. */

import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { registerBackup } from './commands/backup.ts';
import { registerBundle } from './commands/bundle.ts';
import { registerDoctor } from './commands/doctor.ts';
import { registerEdit } from './commands/edit/index.ts';
import { registerExport } from './commands/export.ts';
import { registerExtract } from './commands/extract.ts';
import { registerImport } from './commands/import.ts';
import { registerIngest } from './commands/ingest.ts';
import { registerKey } from './commands/key.ts';
import { registerMigrate } from './commands/migrate.ts';
import { registerRelations } from './commands/relations.ts';
import { registerServe } from './commands/serve.ts';
import { registerUp } from './commands/up.ts';
import { registerVerify } from './commands/verify.ts';
import type { CliContext } from './context.ts';

/** The program with all of its commands. Usage errors are thrown as CommanderError. */
export function createProgram(context: CliContext): Command {
  const program = new Command('hearsay')
    .description('Who said what, where, and through whom: a graph of the claims in news articles.')
    .version(version(), '-V, --version', 'print the version')
    .option('-v, --verbose', 'show the causes of errors')
    .configureOutput({
      writeOut: (text) => context.stdout.write(text),
      writeErr: (text) => context.stderr.write(text),
    })
    .exitOverride()
    .showHelpAfterError('(hearsay --help lists the commands)');
  registerUp(program, context);
  registerServe(program, context);
  registerIngest(program, context);
  registerExtract(program, context);
  registerRelations(program, context);
  registerVerify(program, context);
  registerEdit(program, context);
  registerExport(program, context);
  registerImport(program, context);
  registerBackup(program, context);
  registerBundle(program, context);
  registerDoctor(program, context);
  registerMigrate(program, context);
  registerKey(program, context);
  return program;
}

/** From package.json, two folders up from both src/cli and dist/cli. */
function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const parsed: unknown = JSON.parse(text);
  const has = typeof parsed === 'object' && parsed !== null && 'version' in parsed;
  return has ? String(parsed.version) : 'unknown';
}
