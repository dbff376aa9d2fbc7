/** `hearsay edit changes`: the history, the newest entry first. */

import { type Command, InvalidArgumentError, Option } from 'commander';
import { CHANGE_ACTIONS, type ChangeAction } from '../../../domain/history.ts';
import type { CliContext } from '../../context.ts';
import { readableChange } from './correcting.ts';

interface ChangesFlags {
  readonly of?: string;
  readonly by?: string;
  readonly action?: ChangeAction;
  readonly limit: number;
  readonly json: boolean;
}

const MOST = 1_000;

export function registerChanges(edit: Command, context: CliContext): void {
  edit
    .command('changes')
    .description('list the history, the newest entry first')
    .option('--of <id>', 'entries that name, edit, join or part this')
    .option('--by <actor>', 'id of who made them')
    .addOption(new Option('--action <action>', 'entries of one kind').choices(CHANGE_ACTIONS))
    .option('--limit <count>', `at most so many, up to ${MOST}`, countOf, 20)
    .option('--json', 'JSON Lines', false)
    .action(({ of: targetId, by: actorId, action, limit, json }: ChangesFlags) =>
      context.withSession(async ({ graph }) => {
        const filter = {
          ...(targetId === undefined ? {} : { targetId }),
          ...(actorId === undefined ? {} : { actorId }),
          ...(action === undefined ? {} : { action }),
        };
        const { signal } = context;
        const [page] = await graph.stores.changes.pages(
          [filter],
          { first: limit, after: null },
          { signal },
        );
        context.progress.done();
        for (const { item } of page?.items ?? []) {
          context.stdout.write(json ? `${JSON.stringify(item)}\n` : readableChange(item));
        }
      }),
    );
}

function countOf(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= MOST) return count;
  throw new InvalidArgumentError(`expected a number from 1 to ${MOST}`);
}
