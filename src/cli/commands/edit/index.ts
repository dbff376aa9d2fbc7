/** `hearsay edit`: corrections by hand, each one change that can be undone. */

import type { Command } from 'commander';
import type { CliContext } from '../../context.ts';
import { registerChanges } from './changes.ts';
import { registerClaimEdits } from './claim.ts';
import { correcting } from './correcting.ts';
import { registerRetract } from './retract.ts';
import { registerSpeakerEdits } from './speaker.ts';

/** Adds the command and its parts to `program`. */
export function registerEdit(program: Command, context: CliContext): void {
  const edit = program
    .command('edit')
    .description(
      'correct who is who and what is one, retract, and take back; the history has all of it',
    )
    .addHelpText(
      'after',
      `
Every correction takes --reason, prints the change that it made, and can be undone: \`hearsay edit undo CHANGE\`.
Ids are those that GraphQL and \`hearsay verify --json\` give. More: docs/editing.md.`,
    );
  registerSpeakerEdits(edit, context);
  registerClaimEdits(edit, context);
  registerRetract(edit, context);
  correcting(
    context,
    edit
      .command('undo')
      .description('take a change back; what others changed meanwhile is a conflict')
      .argument('<change>', 'as `hearsay edit changes` shows it'),
    ({ history }, { actor, reason }, [changeId = '']) => history.undo({ actor, reason, changeId }),
  );
  registerChanges(edit, context);
}
