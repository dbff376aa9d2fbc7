/** What a folder's manifest.json says about the files beside it. */

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { HearsayError } from '../../../domain/errors.ts';
import type { IngestRecord } from '../types.ts';
import { parseJson } from './json-lines.ts';

export const MANIFEST = 'manifest.json';

/** Null says the same as leaving the field out: the text itself may tell. */
const field = z.string().min(1).nullish();

const SCHEMA = z.object({
  articles: z.array(
    z.strictObject({
      /** Name of a file in the manifest's folder. */
      file: z.string().min(1),
      id: field,
      title: field,
      outlet: field,
      url: field,
      authors: z.array(z.string().min(1)).nullish(),
      publishedAt: field,
    }),
  ),
});

/** What a record takes from a manifest. */
export type ManifestEntry = Omit<IngestRecord, 'text' | 'html'>;

/**
 * The entries of the manifest in `folder`, by file name; empty without a manifest.
 * @throws HearsayError BAD_INPUT for a manifest of another shape.
 */
export async function readManifest(folder: string): Promise<ReadonlyMap<string, ManifestEntry>> {
  const file = path.join(folder, MANIFEST);
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    throw error;
  });
  if (text === null) return new Map();
  const parsed = SCHEMA.safeParse(parseJson(text));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new HearsayError(
      'BAD_INPUT',
      `${file}: expected {"articles": [{"file", "id"?, "title"?, "outlet"?, "url"?, "authors"?, "publishedAt"?}]}; ${issue?.message ?? 'got something else'} at ${issue?.path.join('.') ?? 'the top'}.`,
    );
  }
  return new Map(
    parsed.data.articles.map(({ file: name, ...rest }) => [name, withoutNulls(rest)] as const),
  );
}

function withoutNulls(
  entry: {
    readonly [K in keyof ManifestEntry]?: ManifestEntry[K] | null;
  },
): ManifestEntry {
  return {
    id: entry.id ?? undefined,
    title: entry.title ?? undefined,
    outlet: entry.outlet ?? undefined,
    url: entry.url ?? undefined,
    authors: entry.authors ?? undefined,
    publishedAt: entry.publishedAt ?? undefined,
  };
}
