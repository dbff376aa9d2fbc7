/** What people write beside a decision: who made it, and why. */

import { HearsayError } from '../domain/errors.ts';

/** Longer than any name or reason that others will read, in UTF-16 code units. */
const LONGEST = { by: 200, rationale: 5_000, reason: 5_000 } as const;

/** The text without space around it. @throws HearsayError BAD_INPUT where there is none, or too much. */
export function decisionText(field: keyof typeof LONGEST, given: string): string {
  const text = given.trim();
  if (text !== '' && text.length <= LONGEST[field]) return text;
  throw new HearsayError(
    'BAD_INPUT',
    `A decision is kept with who made it and why, so \`${field}\` has 1 to ${LONGEST[field]} characters, but ${text.length} came.`,
  );
}
