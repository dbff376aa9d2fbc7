/** `hearsay edit retract`: takes an article or a quote back. */

import type { Command } from 'commander';
import { HearsayError } from '../../../domain/errors.ts';
import { kindOfId } from '../../../domain/ids.ts';
import type { CliContext } from '../../context.ts';
import { correcting } from './correcting.ts';

export function registerRetract(edit: Command, context: CliContext): void {
  correcting(
    context,
    edit
      .command('retract')
      .description('take an article or a quote back: what stands on it counts no more')
      .argument('<id>', 'id of the article or quote'),
    ({ editing }, decision, [id = '']) => {
      const kind = kindOfId(id);
      if (kind === 'article') return editing.retractArticle({ ...decision, id });
      if (kind === 'quote') return editing.retractQuote({ ...decision, id });
      throw new HearsayError('BAD_INPUT', `Expected the id of an article or quote, got ${id}.`);
    },
  );
}
