/** What all corrections on the command line share: a reason, who makes them, and how the change is shown. */

import type { Command, OptionValues } from 'commander';
import type { Change } from '../../../domain/history.ts';
import type { Viewer } from '../../../domain/viewer.ts';
import type { Services } from '../../../services/index.ts';
import { cliViewer } from '../../cli-viewer.ts';
import type { CliContext } from '../../context.ts';

/** Who corrects, and why. */
interface Decision {
  readonly actor: Viewer;
  readonly reason: string;
}

interface SharedFlags {
  readonly reason: string;
  readonly json: boolean;
}

/** Lets the command make one correction, by its arguments and flags, and print the change that it made. */
export function correcting<Flags extends OptionValues = OptionValues>(
  context: CliContext,
  command: Command,
  correct: (
    services: Services,
    decision: Decision,
    given: readonly string[],
    flags: Flags,
  ) => Promise<Change>,
): void {
  command
    .requiredOption('--reason <why>', 'kept in the history with your name')
    .option('--json', 'print the whole change as JSON', false)
    .action(async () => {
      const { reason, json } = command.opts<SharedFlags>();
      await context.withSession(async ({ services }) => {
        const decision = { actor: cliViewer(), reason };
        const change = await correct(services, decision, command.args, command.opts<Flags>());
        context.progress.done();
        context.stdout.write(json ? `${JSON.stringify(change)}\n` : readableChange(change));
      });
    });
}

/** One line, and a second one for why. */
export function readableChange({ id, at, actorName, action, targetIds, reason }: Change): string {
  const why = reason === null ? '' : `  ${reason}\n`;
  return `${at}  ${id}  ${action}  ${targetIds.join(' ')}  by ${actorName}\n${why}`;
}
