/** `hearsay edit speaker`: who is who, and what they are called. */

import { type Command, InvalidArgumentError } from 'commander';
import { HearsayError } from '../../../domain/errors.ts';
import type { CliContext } from '../../context.ts';
import { correcting } from './correcting.ts';

interface SplitFlags {
  readonly quotes: readonly string[];
  readonly to?: string;
  readonly toName?: string;
  readonly description?: string;
}

export function registerSpeakerEdits(edit: Command, context: CliContext): void {
  const speaker = edit.command('speaker').description('who is who, and what they are called');
  correcting(
    context,
    speaker
      .command('merge')
      .description('make two speakers one; the second survives')
      .argument('<from>', 'id of who is found to be somebody else')
      .argument('<into>', 'id of the survivor'),
    ({ editing }, decision, [fromId = '', intoId = '']) =>
      editing.mergeSpeakers({ ...decision, fromId, intoId }),
  );
  correcting<SplitFlags>(
    context,
    speaker
      .command('split')
      .description(
        'give quotes of a speaker to somebody else, and remember that the two are not one',
      )
      .argument('<id>', 'id of the speaker')
      .requiredOption('--quotes <ids...>', 'ids of the quotes')
      .option('--to <id>', 'id of a speaker whom the graph knows')
      .option('--to-name <name>', 'name of one whom it does not know')
      .option('--description <text>', 'what tells the new one apart, e.g. an office'),
    ({ editing }, decision, [id = ''], { quotes, ...flags }) =>
      editing.splitSpeaker({ ...decision, id, quoteIds: quotes, to: whom(flags) }),
  );
  correcting(
    context,
    speaker
      .command('apart')
      .description('remember that two speakers are not one, whatever their names')
      .argument('<one>', 'id of a speaker')
      .argument('<other>', 'id of the other'),
    ({ editing }, decision, [oneId = '', otherId = '']) =>
      editing.tellSpeakersApart({ ...decision, oneId, otherId }),
  );
  correcting(
    context,
    speaker
      .command('rename')
      .description('give a speaker another name; the old one stays as an alias')
      .argument('<id>', 'id of the speaker')
      .argument('<name>', 'the name'),
    ({ editing }, decision, [id = '', name = '']) =>
      editing.renameSpeaker({ ...decision, id, name }),
  );
  correcting(
    context,
    speaker
      .command('alias')
      .description('add a further form of the name')
      .argument('<id>', 'id of the speaker')
      .argument('<name>', 'the form'),
    ({ editing }, decision, [id = '', name = '']) =>
      editing.addSpeakerAlias({ ...decision, id, name }),
  );
  correcting(
    context,
    speaker
      .command('qid')
      .description('link a speaker to an item of Wikidata')
      .argument('<id>', 'id of the speaker')
      .argument('<qid>', 'e.g. Q7747, or "none"', qidOf),
    ({ editing }, decision, [id = '', qid = '']) =>
      editing.linkSpeaker({ ...decision, id, wikidataId: qid === 'none' ? null : qid }),
  );
}

function qidOf(text: string): string {
  if (text === 'none' || /^Q\d+$/.test(text)) return text;
  throw new InvalidArgumentError('expected the id of an item, such as Q7747, or none');
}

function whom({ to, toName, description }: Omit<SplitFlags, 'quotes'>) {
  if (to !== undefined && toName === undefined) return { id: to };
  if (to === undefined && toName !== undefined)
    return { name: toName, description: description ?? null };
  throw new HearsayError(
    'BAD_INPUT',
    `Expected either --to ID or --to-name NAME, got ${to === undefined ? 'neither' : 'both'}.`,
  );
}
