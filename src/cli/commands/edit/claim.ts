/** `hearsay edit claim`: which wordings are one claim. */

import type { Command } from 'commander';
import type { CliContext } from '../../context.ts';
import { correcting } from './correcting.ts';

export function registerClaimEdits(edit: Command, context: CliContext): void {
  const claim = edit.command('claim').description('which wordings are one claim');
  correcting(
    context,
    claim
      .command('merge')
      .description('make two claims one; the words of the second stay')
      .argument('<from>', 'id of the claim that goes')
      .argument('<into>', 'id of the survivor'),
    ({ editing }, decision, [fromId = '', intoId = '']) =>
      editing.mergeClaims({ ...decision, fromId, intoId }),
  );
  correcting<{ readonly assertions: readonly string[] }>(
    context,
    claim
      .command('split')
      .description('take wordings out of a claim that they were wrongly joined to')
      .argument('<id>', 'id of the claim')
      .requiredOption('--assertions <ids...>', 'ids of assertions with these wordings'),
    ({ editing }, decision, [id = ''], { assertions: assertionIds }) =>
      editing.splitClaim({ ...decision, id, assertionIds }),
  );
}
