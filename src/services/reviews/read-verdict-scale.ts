/** Reads the verdicts that an installation's reviewers choose from. */

import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { HearsayError } from '../../domain/errors.ts';
import { DEFAULT_SCALE, type VerdictScale } from '../../domain/reviews/verdict-scale.ts';
import { VERDICT_CLASSES } from '../../domain/vocabulary.ts';

const VERDICT_SCALE: z.ZodType<VerdictScale> = z
  .strictObject({
    name: z.string().trim().min(1).max(100),
    verdicts: z
      .array(
        z.strictObject({
          id: z
            .string()
            .regex(/^[A-Z][A-Z0-9_]{0,39}$/, 'expected capitals, digits and _, at most 40'),
          label: z.string().trim().min(1).max(60),
          description: z.string().trim().min(1).max(500),
          class: z.enum(VERDICT_CLASSES),
          alsoNamed: z.array(z.string().trim().min(1).max(100)).max(200).optional(),
        }),
      )
      .min(1)
      .max(50)
      .refine(
        (verdicts) => new Set(verdicts.map(({ id }) => id)).size === verdicts.length,
        'expected each id once',
      ),
    unknownRating: z.string().optional(),
  })
  .refine(
    ({ verdicts, unknownRating }) =>
      unknownRating === undefined || verdicts.some(({ id }) => id === unknownRating),
    { path: ['unknownRating'], message: 'expected the id of one of its verdicts' },
  );

/**
 * The scale that a JSON file holds; that of Hearsay where no file is named.
 * @throws HearsayError BAD_CONFIG that says where the file is wrong.
 */
export function readVerdictScale(file: string | null): VerdictScale {
  if (file === null) return DEFAULT_SCALE;
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new HearsayError(
      'BAD_CONFIG',
      `HEARSAY_VERDICTS takes the path of a JSON file, but ${file} cannot be read as one. docs/reviews.md shows what it holds.`,
      { cause },
    );
  }
  const parsed = VERDICT_SCALE.safeParse(content);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new HearsayError(
    'BAD_CONFIG',
    `${file} is no scale of verdicts: at ${z.core.toDotPath(issue?.path ?? []) || 'its top'}, ${issue?.message}. docs/reviews.md shows what it holds.`,
  );
}
