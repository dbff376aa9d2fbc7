/** The shape of an ingested record, checked once where it enters. */

import { z } from 'zod';
import { HearsayError } from '../../domain/errors.ts';
import type { IngestRecord } from './types.ts';

/** Longer than any title, name or URL in use; a longer one is a mistake in the record. */
const LINE = z.string().trim().min(1).max(2_000);

const optional = <T extends z.ZodType>(type: T) =>
  type.nullish().transform((value) => value ?? undefined);

const SCHEMA = z
  .object({
    id: optional(z.union([LINE, z.number().int()]).transform(String)),
    text: optional(z.string()),
    html: optional(z.string()),
    url: optional(LINE.refine(isWebUrl, 'expected an absolute http or https URL')),
    title: optional(LINE),
    outlet: optional(LINE),
    authors: optional(z.union([z.array(LINE), LINE.transform((author) => [author])])),
    publishedAt: optional(LINE),
  })
  .refine((record) => (record.text === undefined) !== (record.html === undefined), {
    error: 'expected exactly one of "text" and "html"',
  });

/**
 * The record, checked. Null counts as absent, unknown fields are ignored.
 * @throws HearsayError BAD_INPUT naming the field and what is wrong with it.
 */
export function parseRecord(value: unknown): IngestRecord {
  const parsed = SCHEMA.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const field =
      issue === undefined || issue.path.length === 0 ? '' : ` in "${issue.path.join('.')}"`;
    throw new HearsayError(
      'BAD_INPUT',
      `Expected a record {"text" or "html", "id"?, "url"?, "title"?, "outlet"?, "authors"?, "publishedAt"?}; ${issue?.message ?? 'got something else'}${field}.`,
    );
  }
  return parsed.data;
}

function isWebUrl(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}
