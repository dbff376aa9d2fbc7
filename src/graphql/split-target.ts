/** Reads who quotes are given to. */

import { HearsayError } from '../domain/errors.ts';
import type { SplitSpeaker } from '../services/merge/split-speaker.ts';
import { idOf } from './ids.ts';
import type { SplitSpeakerTarget } from './types.generated.ts';

/** @throws HearsayError BAD_INPUT unless there is exactly one of `id` and `name`. */
export function splitTarget({ id, name, description }: SplitSpeakerTarget): SplitSpeaker['to'] {
  if (id != null && name == null) return { id: idOf('speaker', id) };
  if (name != null && id == null) return { name, description: description ?? null };
  throw new HearsayError(
    'BAD_INPUT',
    'Give exactly one of `id`, for a speaker whom the graph knows, and `name`, for one whom it does not.',
  );
}
