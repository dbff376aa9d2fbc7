/** Fetches a part of the graph as a file in a format of others, and saves it. */

import { saveBlob } from '../parts/save-blob.ts';
import { currentKey } from '../session/key.ts';
import { exporting as text } from '../text/exports.ts';
import type { Format, Part } from './exports.ts';

/** Gives why nothing was saved; null once it was. Not a plain link, which would not bring the key of whoever asks. */
export async function saveExport(format: Format, part: Part): Promise<string | null> {
  const search = new URLSearchParams({
    format,
    ...('query' in part ? { query: part.query } : { ids: part.ids.join(',') }),
  });
  const key = currentKey();
  const headers = key === null ? {} : { authorization: `Bearer ${key}` };
  const response = await fetch(`/export?${search}`, { headers }).catch(() => null);
  if (response === null) return text.offline;
  if (!response.ok) return reasonIn(await response.text());
  const disposition = response.headers.get('content-disposition') ?? '';
  saveBlob(/filename="([^"]+)"/.exec(disposition)?.[1] ?? 'hearsay', await response.blob());
  return null;
}

function reasonIn(body: string): string {
  try {
    const { errors } = JSON.parse(body);
    return String(errors[0].message);
  } catch {
    return text.failed;
  }
}
